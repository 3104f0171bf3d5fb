package lectern.check.rules.waiver;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.WaiverRule;
import lectern.profile.Level;

/** A comment that should be a waiver is none. */
public final class Incomplete implements WaiverRule {
  /** The rule's id. */
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
        "A comment that should be a waiver is none.",
        """
            A waiver names the rules that it allows and, behind two hyphens, the reason. One that can't be read accepts nothing.
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
