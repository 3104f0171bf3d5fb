package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** A value of the wrong type. */
public final class WrongType implements ProblemRule {

  @Override
  public String id() {
    return "structure/wrong-type";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.WRONG_TYPE;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Wrong type of value.",
        """
            Text where a number is expected, a list where text is expected, a date and time without any number. The field is
            treated as unknown, and no other rule reports it.
            """,
        """
            format: {type: Panel, minutes: ninety}
            time: {start: noon, end: 2021-12-10T11:45Z}
            """,
        """
            format: {type: Panel, minutes: 90}
            time: {start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z}
            """);
  }
}
