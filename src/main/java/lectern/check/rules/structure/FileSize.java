package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** The file is larger than 4 MiB, or holds more than 100,000 values. */
public final class FileSize implements ProblemRule {

  @Override
  public String id() {
    return "structure/file-size";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.FILE_SIZE;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
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
