package lectern.check.rules.content;

import java.util.ArrayList;
import java.util.List;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.session.ProposalContext;
import lectern.session.ProposalTexts;
import lectern.session.PublicText;
import lectern.session.TextLocator;
import lectern.session.TokenizedText;
import lectern.source.Quote;

/** A passage that occurs twice in a proposal. */
public final class PastedTwice implements ProposalRule {

  @Override
  public String id() {
    return "content/pasted-twice";
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
        "Repeated passage.",
        """
            Each text field has its own purpose, and reviewers of hundreds of proposals read no passage twice. Reported are 20 or
            more consecutive words, and whole paragraphs of at least 8 words, that occur again in the same or another field, without
            regard to case, punctuation and line breaks.
            """,
        """
            description: Three models for a dialogue on the norms of states, and what each of them would change.
            expected-outcomes: Three models for a dialogue on the norms of states, and what each of them would change.
            """,
        """
            description: Three models for a dialogue on the norms of states, and what each of them would change.
            expected-outcomes: Participants know the models, and where they can be heard.
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<PublicText> texts = PublicText.prose(context.proposal());
    texts.sort((a, b) -> a.field().range().start().compareTo(b.field().range().start()));
    List<TokenizedText> words = words(texts, context.texts());
    TextLocator locator = new TextLocator(context.source());
    List<Finding> findings = new ArrayList<>();
    for (Repetition repetition : Repetitions.in(words)) {
      PublicText text = texts.get(repetition.text());
      PublicText earlier = texts.get(repetition.earlier());
      int from = words.get(repetition.text()).start(repetition.word());
      int to = words.get(repetition.text()).end(repetition.word() + repetition.words() - 1);
      findings.add(
          rule.finding(
              locator.of(text.field(), from, Math.min(to, endOfLine(text.text(), from))),
              "This passage of "
                  + repetition.words()
                  + " words repeats text from \""
                  + earlier.key().written()
                  + "\": "
                  + Quote.of(text.text().substring(from, to))
                  + ".",
              "Keep the passage in one place, and remove or rewrite it here."));
    }
    return findings;
  }

  private static List<TokenizedText> words(List<PublicText> texts, ProposalTexts tokenized) {
    List<TokenizedText> words = new ArrayList<>();
    for (PublicText text : texts) {
      words.add(tokenized.words(text.key(), text.text()));
    }
    return words;
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
