package lectern.check.structure;

import lectern.check.Documentation;
import lectern.check.FaultRule;
import lectern.profile.Level;
import lectern.source.FaultKind;

/** The file is larger than 4 MiB, or holds more than 100,000 values. */
public final class FileSize implements FaultRule {

  @Override
  public String id() {
    return "structure/file-size";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public FaultKind kind() {
    return FaultKind.FILE_SIZE;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "The file is larger than 4 MiB, or holds more than 100,000 values.",
        """
            No proposal comes near this size, nor do 500 of them in one file; the limits keep a stranger's file from taking
            all memory.
            """,
        """
            # more than 4 MiB of text
            title: ...
            """,
        """
            title: Meaningful access
            """);
  }
}
