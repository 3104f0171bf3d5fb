package lectern.check.rules.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.profile.Requirement;
import lectern.proposal.PersonKey;
import lectern.proposal.PolicyQuestionKey;
import lectern.proposal.ProposalKey;
import lectern.session.PlaceholderMatcher;
import lectern.session.PlaceholderName;
import lectern.session.ProposalContext;
import lectern.session.ProposalTexts;
import lectern.session.PublicText;
import lectern.session.TextLocator;
import lectern.session.TextRange;
import lectern.source.Quote;

/** A placeholder in place of text that is still to be written. */
public final class Placeholder implements ProposalRule {
  private static final Set<String> NOT_APPLICABLE =
      Set.of("n/a", "na", "n.a.", "n. a.", "not applicable", "none", "nil", "-", "--", "–", ".");

  private static final int MAX_NOT_APPLICABLE = 20;

  @Override
  public String id() {
    return "content/placeholder";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Placeholder text.",
        """
            Reported are TBA, TBC and TBD, "to be confirmed" and similar phrases that are the whole text, lorem ipsum, xxx, ???,
            "[insert ...]", and names such as "Speaker 1" or "por confirmar". Such a person is nobody: not counted
            among the speakers, and compared with nobody. "N/A" and similar values are reported in fields that are required.
            """,
        """
            title: Meaningful access
            room: TBD
            moderator: Moderator 1
            """,
        """
            title: Meaningful access
            moderator: Ada Example
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    TextLocator locator = new TextLocator(context.source());
    List<Finding> findings = new ArrayList<>();
    for (PublicText text : context.texts().all()) {
      Optional<Requirement> requirement =
          isNotApplicable(text) ? requirement(text.field(), context) : Optional.empty();
      if (requirement.isPresent()) {
        findings.add(notApplicable(text, requirement.get(), rule));
      } else {
        placeholder(text, context.texts())
            .map(
                range ->
                    rule.finding(
                        locator.of(text.field(), range.from(), range.to()),
                        "Placeholder "
                            + Quote.of(range.of(text.text()))
                            + " in \""
                            + text.key().written()
                            + "\".",
                        "Replace it with the actual value, or remove it for now."))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static boolean isNotApplicable(PublicText text) {
    return text.text().length() <= MAX_NOT_APPLICABLE
        && PlaceholderMatcher.mayBegin(text.text(), "n")
        && NOT_APPLICABLE.contains(PlaceholderMatcher.bare(text.text()));
  }

  /** Returns the requirement for a field at the stage of the proposal, if there is one. */
  private static Optional<Requirement> requirement(Field<String> field, ProposalContext context) {
    for (Requirement requirement : context.requirements()) {
      for (Field<?> required : requirement.path().in(context.proposal())) {
        if (required.equals(field)) {
          return Optional.of(requirement);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<TextRange> placeholder(PublicText text, ProposalTexts texts) {
    if (text.key() == PersonKey.NAME) {
      return PlaceholderName.in(text.text());
    }
    if (text.key() instanceof ProposalKey) {
      return PlaceholderMatcher.in(texts.words(text.key(), text.text()));
    }
    // content/policy-question-form reports a question without a question mark.
    boolean reported = text.key() == PolicyQuestionKey.QUESTION && !text.text().endsWith("?");
    return reported ? Optional.empty() : PlaceholderMatcher.in(text.text());
  }

  private static Finding notApplicable(PublicText text, Requirement requirement, RuleContext rule) {
    return rule.finding(
        text.field().range(),
        "\""
            + text.key().written()
            + "\" is "
            + requirement.from().required()
            + ", but contains only "
            + Quote.of(text.text())
            + ".",
        "Write \"" + text.key().written() + ": ...\" (" + text.key().meaning() + ").");
  }
}
