package lectern.check.structure;

import lectern.check.Documentation;
import lectern.check.FaultRule;
import lectern.profile.Level;
import lectern.source.FaultKind;

/** The file can't be opened or read, or is no file. */
public final class Unreadable implements FaultRule {

  @Override
  public String id() {
    return "structure/unreadable";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public FaultKind kind() {
    return FaultKind.UNREADABLE;
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
