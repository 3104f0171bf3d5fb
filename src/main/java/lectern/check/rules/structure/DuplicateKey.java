package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** A duplicate key. */
public final class DuplicateKey implements ProblemRule {

  @Override
  public String id() {
    return "structure/duplicate-key";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.DUPLICATE_KEY;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Duplicate key.",
        """
            YAML readers disagree on which of the values counts; Lectern uses the last. Other findings about the field refer to that value.
            """,
        """
            room: Room 1
            room: Room 2
            """,
        """
            room: Room 2
            """);
  }
}
