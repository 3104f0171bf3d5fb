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
import lectern.proposal.ProposalKey;
import lectern.session.Plural;
import lectern.session.ProposalContext;

/** A description with too many words. */
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
  public String subject() {
    return "Words in the description";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Description too long.",
        """
            Words are counted as they are separated by white space.
            """,
        "description: |\n" + "  ten words in a line, so many lines make it long\n".repeat(26),
        """
            description: Three models for a dialogue on cyber norms, and what each would change.
            """,
        List.of(new Parameter("maximum", "maximum number of words", "no limit")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    int maximum = rule.number("maximum", Integer.MAX_VALUE);
    Field<String> field = context.proposal().content().description();
    int words =
        field
            .value()
            .map(text -> context.texts().words(ProposalKey.DESCRIPTION, text).betweenSpaces())
            .orElse(0);
    if (words <= maximum) {
      return List.of();
    }
    return List.of(
        rule.finding(
            field.range(),
            "The description has "
                + Plural.of(words, "word")
                + "; at most "
                + maximum
                + " are allowed.",
            "Shorten it by " + Plural.of(words - maximum, "word") + "."));
  }
}
