package lectern.check.rules.content;

import java.util.List;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.session.Plural;
import lectern.session.ProposalContext;

/** A title with too many characters. */
public final class TitleLength implements ProposalRule {

  @Override
  public String id() {
    return "content/title-length";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public boolean needsProfile() {
    return true;
  }

  @Override
  public String subject() {
    return "Characters in the title";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Title too long.",
        """
            The length is counted in Unicode code points, which in most scripts are the characters that people see. The event and
            number that a listing prints before the title do not count.
            """,
        """
            title: How the next chapter of the dialogues in the United Nations on cyber norms will be written
            """,
        """
            title: The next chapter of the dialogues on cyber norms
            """,
        List.of(new Parameter("maximum", "maximum number of code points", "no limit")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    int maximum = rule.number("maximum", Integer.MAX_VALUE);
    Field<String> field = context.proposal().heading().title();
    String title = field.value().orElse("");
    int length = title.codePointCount(0, title.length());
    if (length <= maximum) {
      return List.of();
    }
    return List.of(
        rule.finding(
            field.range(),
            "The title has "
                + Plural.of(length, "character")
                + "; at most "
                + maximum
                + " are allowed.",
            "Shorten it by " + Plural.of(length - maximum, "character") + "."));
  }
}
