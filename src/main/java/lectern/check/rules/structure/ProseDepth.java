package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** Markup is nested too deeply. */
public final class ProseDepth implements ProblemRule {

  @Override
  public String id() {
    return "structure/prose-depth";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.PROSE_DEPTH;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Markup is nested too deeply.",
        """
            A text may nest quotations, lists, emphases and brackets up to 16 levels deep, and a heading begins with at most six
            "#". A text beyond the depth is printed without markup.
            """,
        """
            description: |
              > > > > > > > > > > > > > > > > > Community networks
            """,
        """
            description: |
              > Community networks
            """);
  }
}
