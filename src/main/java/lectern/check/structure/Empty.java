package lectern.check.structure;

import lectern.check.Documentation;
import lectern.check.FaultRule;
import lectern.profile.Level;
import lectern.source.FaultKind;

/** The file holds no proposal. */
public final class Empty implements FaultRule {

  @Override
  public String id() {
    return "structure/empty";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public FaultKind kind() {
    return FaultKind.EMPTY;
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
