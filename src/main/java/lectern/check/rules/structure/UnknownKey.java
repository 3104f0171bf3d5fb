package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** A key is not part of the proposal format. */
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
        "A key is not part of the proposal format.",
        """
            A misspelt key would be ignored without a word, so every unknown one is told. Keys that begin with "x-" are yours and
            left alone.
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
