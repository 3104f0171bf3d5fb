package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** The file can't be opened or read, or is no file. */
public final class Unreadable implements ProblemRule {

  @Override
  public String id() {
    return "structure/unreadable";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.UNREADABLE;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "The file can't be opened or read, or is no file.",
        """
            It is a pipe or a device, a link to nothing, or a folder or file that you may not read, or it vanished while others were
            checked, which go on being checked.
            """,
        """
            # in a file that only its owner may read
            title: ...
            """,
        """
            title: Meaningful access
            """);
  }
}
