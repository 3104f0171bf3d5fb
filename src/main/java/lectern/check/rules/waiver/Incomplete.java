package lectern.check.rules.waiver;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.WaiverRule;
import lectern.profile.Level;

/** A malformed waiver comment. */
public final class Incomplete implements WaiverRule {
  /** The id of the rule. */
  public static final String ID = "waiver/incomplete";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Malformed waiver comment.",
        """
            A waiver names the rules whose findings it accepts and, after two hyphens, the reason. A malformed waiver accepts nothing.
            """,
        """
            title: Meaningful access
            status: draft
            speakers:
              # lectern: allow people/name-case
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
