package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** The file holds no proposal. */
public final class Empty implements ProblemRule {

  @Override
  public String id() {
    return "structure/empty";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.EMPTY;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "The file holds no proposal.",
        """
            There is nothing in it, or nothing but comments.
            """,
        """
            # to be written
            """,
        """
            title: Meaningful access
            """);
  }
}
