package lectern.check.rules.waiver;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.WaiverRule;
import lectern.profile.Level;

/** A waiver whose last day has passed. */
public final class Expired implements WaiverRule {
  /** The id of the rule. */
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
        "Expired waiver.",
        """
            The day after "until" has passed, so the findings that the waiver accepted are reported again. Days are in UTC.
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
