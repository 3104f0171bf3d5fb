package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** The file is larger than 1 MiB, or holds more than 100,000 values. */
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
        "The file is larger than 1 MiB, or holds more than 100,000 values.",
        """
            A proposal has some 8 KB, so a file of this size holds something else. The limits keep an untrusted file from using
            up all memory.
            """,
        """
            # more than 1 MiB of text
            title: ...
            """,
        """
            title: Meaningful access
            """);
  }
}
