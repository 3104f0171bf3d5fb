package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** One document uses more than 200 YAML aliases. */
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
        "One document uses more than 200 YAML aliases.",
        """
            An alias ("*name") repeats a value that an anchor ("&name") has named. A few save typing; hundreds of them are used to
            make small files grow without end.
            """,
        """
            # more than 200 uses of *x
            speakers: [&x {name: Ada Example}, *x]
            """,
        """
            speakers: [&x {name: Ada Example}]
            moderator: *x
            """);
  }
}
