package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** The YAML aliases of a document repeat too much. */
public final class Aliases implements ProblemRule {

  @Override
  public String id() {
    return "structure/aliases";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.ALIASES;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "The YAML aliases of a document repeat too much.",
        """
            An alias ("*name") repeats a value that an anchor ("&name") has named. A few save typing; a small file can use them to
            grow without end. The aliases of one document may repeat up to 1,048,576 characters, and a file holds up to 100,000
            values with those that its aliases repeat.
            """,
        """
            # 1,048,576 characters are fewer than all uses of *x repeat
            speakers: [&x {name: Ada Example}, *x]
            """,
        """
            speakers: [&x {name: Ada Example}]
            moderator: *x
            """);
  }
}
