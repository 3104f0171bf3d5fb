package lectern.check.rules.waiver;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.WaiverRule;
import lectern.profile.Level;

/** A waiver that accepts no finding. */
public final class Unused implements WaiverRule {
  /** The id of the rule. */
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
        "Unused waiver.",
        """
            The problem has been fixed, or the waiver is on the wrong line: a waiver applies to its own line or, alone on a line, to
            the next one. A waiver in a configuration is only reported as unused if the whole folder of the configuration was checked.
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
