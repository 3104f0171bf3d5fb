package lectern.check.content;

import java.util.List;
import lectern.check.Count;
import lectern.check.Documentation;
import lectern.check.Examination;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProposalRule;
import lectern.check.Ruling;
import lectern.fields.Field;
import lectern.profile.Level;

/** The description is longer than the call takes. */
public final class DescriptionLength implements ProposalRule {

  @Override
  public String id() {
    return "content/description-length";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public boolean needsProfile() {
    return true;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "The description is longer than the call takes.",
        """
            Words are counted between white space.
            """,
        "description: |\n" + "  ten words in a line, so many lines make it long\n".repeat(26),
        """
            description: Three models for a dialogue on cyber norms, and what each would change.
            """,
        List.of(new Parameter("maximum", "the greatest number of words", "no bound")));
  }

  @Override
  public List<Finding> check(Examination examination, Ruling ruling) {
    int maximum = ruling.number("maximum", Integer.MAX_VALUE);
    Field<String> field = examination.proposal().content().description();
    int words = field.value().map(DescriptionLength::words).orElse(0);
    if (words <= maximum) {
      return List.of();
    }
    return List.of(
        ruling.finding(
            field.place(),
            "The description has "
                + Count.of(words, "word")
                + ", but the call takes at most "
                + maximum
                + ".",
            "Shorten it by " + Count.of(words - maximum, "word") + "."));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int words(String text) {
    int words = 0;
    boolean inWord = false;
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      boolean space = c == ' ' || ((c < ' ' || c > '~') && isSpace(c));
      words += inWord || space ? 0 : 1;
      inWord = !space;
    }
    return words;
  }
}
