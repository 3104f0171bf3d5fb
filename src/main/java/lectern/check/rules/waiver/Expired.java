package lectern.check.rules.waiver;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.WaiverRule;
import lectern.profile.Level;

/** A waiver has ended. */
public final class Expired implements WaiverRule {
  /** The rule's id. */
  public static final String ID = "waiver/expired";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "A waiver has ended.",
        """
            The day named by "until" is over, so what the waiver accepted is reported again. Days are those of UTC.
            """,
        """
            title: Meaningful access
            status: draft
            speakers:
              # lectern: allow people/name-case until 2021-05-26 -- until she has seen it
              - ADA EXAMPLE, Government, WEOG
            """,
        """
            title: Meaningful access
            status: draft
            speakers:
              # lectern: allow people/name-case -- as on her passport
              - ADA EXAMPLE, Government, WEOG
            """);
  }
}
