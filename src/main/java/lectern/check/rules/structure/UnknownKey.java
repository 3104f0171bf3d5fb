package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** A key that is not part of the proposal format. */
public final class UnknownKey implements ProblemRule {

  @Override
  public String id() {
    return "structure/unknown-key";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.UNKNOWN_KEY;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Unknown key.",
        """
            A misspelled key would otherwise be ignored silently, so every unknown key is reported. Keys that begin with "x-" are
            your own and are never reported.
            """,
        """
            tittle: Meaningful access
            """,
        """
            title: Meaningful access
            x-ticket: 4711
            """);
  }
}
