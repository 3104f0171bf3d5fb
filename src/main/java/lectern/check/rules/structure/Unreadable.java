package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** A file that cannot be read. */
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
        "The file cannot be read.",
        """
            It is a pipe or a device, a broken symbolic link, or a file or folder without read permission, or it disappeared during
            the check. The other files are still checked.
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
