package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** A file without a proposal. */
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
        "The file contains no proposal.",
        """
            The file is empty or contains only comments.
            """,
        """
            # to be written
            """,
        """
            title: Meaningful access
            """);
  }
}
