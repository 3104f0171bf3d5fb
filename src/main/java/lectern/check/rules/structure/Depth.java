package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** Nesting deeper than 32 levels. */
public final class Depth implements ProblemRule {

  @Override
  public String id() {
    return "structure/depth";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.DEPTH;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Values are nested more than 32 levels deep.",
        """
            A proposal needs four levels. Deeper nesting usually means an unclosed bracket or an attack.
            """,
        """
            title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
            """,
        """
            title: x
            """);
  }
}
