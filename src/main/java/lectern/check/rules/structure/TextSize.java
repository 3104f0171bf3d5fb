package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** A text is larger than 64 KiB. */
public final class TextSize implements ProblemRule {

  @Override
  public String id() {
    return "structure/text-size";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.TEXT_SIZE;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "A text is larger than 64 KiB.",
        """
            The longest field of a real proposal has some 6 KB. A text beyond the limit is printed without markup, and cut off with
            a mark.
            """,
        """
            # more than 64 KiB
            description: ...
            """,
        """
            description: Community networks connect those whom the market leaves out.
            """);
  }
}
