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
import lectern.session.ProposalContext;
import lectern.session.ProposalTexts;
import lectern.session.PublicText;
import lectern.session.TextLocator;
import lectern.session.TextRange;
import lectern.source.Quote;

/** A text holds the place of another that is still to be written. */
public final class Placeholder implements ProposalRule {
  private static final Set<String> NOTHING =
      Set.of("n/a", "na", "n.a.", "n. a.", "not applicable", "none", "nil", "-", "--", "–", ".");

  private static final int LONGEST = 20;

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
        "A text holds the place of another that is still to be written.",
        """
            Found are TBA, TBC and TBD, "to be confirmed" and the like where nothing else stands, lorem ipsum, xxx, ???, "[insert ...]"
            and names such as "Speaker 1". "N/A" and its kin are found where the stage needs the field and nothing else stands in it.
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
      Optional<Requirement> need =
          saysNothing(text) ? need(text.field(), context) : Optional.empty();
      if (need.isPresent()) {
        findings.add(nothing(text, need.get(), rule));
      } else {
        standIn(text, context.texts())
            .map(
                range ->
                    rule.finding(
                        locator.of(text.field(), range.from(), range.to()),
                        Quote.of(range.of(text.text()))
                            + " in \""
                            + text.key().written()
                            + "\" stands for something that is still missing.",
                        "Write what belongs there, or leave it out until it is known."))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static boolean saysNothing(PublicText text) {
    return text.text().length() <= LONGEST
        && PlaceholderMatcher.mayBegin(text.text(), "n")
        && NOTHING.contains(PlaceholderMatcher.bare(text.text()));
  }

  /** The requirement that the field has a value at this stage, if there is one. */
  private static Optional<Requirement> need(Field<String> field, ProposalContext context) {
    for (Requirement requirement : context.requirements()) {
      for (Field<?> wanted : requirement.path().in(context.proposal())) {
        if (wanted.equals(field)) {
          return Optional.of(requirement);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<TextRange> standIn(PublicText text, ProposalTexts texts) {
    if (text.key() == PersonKey.NAME) {
      return PlaceholderName.in(text.text());
    }
    if (text.key() instanceof ProposalKey) {
      return PlaceholderMatcher.in(texts.words(text.key(), text.text()));
    }
    // A question without its mark is reported as that.
    boolean reported = text.key() == PolicyQuestionKey.QUESTION && !text.text().endsWith("?");
    return reported ? Optional.empty() : PlaceholderMatcher.in(text.text());
  }

  private static Finding nothing(PublicText text, Requirement need, RuleContext rule) {
    return rule.finding(
        text.field().range(),
        Quote.of(text.text())
            + " says nothing, but the "
            + need.from().word()
            + " needs \""
            + text.key().written()
            + "\".",
        "Write \"" + text.key().written() + "\": " + text.key().meaning() + ".");
  }
}
