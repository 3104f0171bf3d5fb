package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** A text has more than 65,536 characters. */
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
        "A text has more than 65,536 characters.",
        """
            The longest field of a real proposal has some 6,000 characters. A longer text than this limit is read and checked, but a
            listing cuts it off and prints the rest of its markup as plain text.
            """,
        """
            # more than 65,536 characters
            description: ...
            """,
        """
            description: Community networks connect those whom the market leaves out.
            """);
  }
}
