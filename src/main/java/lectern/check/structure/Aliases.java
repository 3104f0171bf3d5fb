package lectern.check.structure;

import lectern.check.Documentation;
import lectern.check.FaultRule;
import lectern.profile.Level;
import lectern.source.FaultKind;

/** One document uses more than 200 YAML aliases. */
public final class Aliases implements FaultRule {

  @Override
  public String id() {
    return "structure/aliases";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public FaultKind kind() {
    return FaultKind.ALIASES;
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
