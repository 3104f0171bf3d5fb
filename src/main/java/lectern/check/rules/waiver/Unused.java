package lectern.check.rules.waiver;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.WaiverRule;
import lectern.profile.Level;

/** A waiver accepts nothing. */
public final class Unused implements WaiverRule {
  /** The rule's id. */
  public static final String ID = "waiver/unused";

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
        "A waiver accepts nothing.",
        """
            What it was written for has been mended, or it stands on another line than the finding: a waiver is about its own line, or, alone
            on a line, about the next. A waiver in a configuration is only called unused when the whole folder of the configuration was checked.
            """,
        """
            title: Meaningful access
            status: draft
            speakers:
              # lectern: allow people/name-case -- as on her passport
              - Ada Example, Government, WEOG
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
