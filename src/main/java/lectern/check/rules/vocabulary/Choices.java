package lectern.check.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.profile.Term;
import lectern.profile.Vocabulary;
import lectern.source.Quote;
import lectern.source.Suggestions;

/** The values of a vocabulary as the choices for the unknown values of one proposal. */
final class Choices {
  private final Vocabulary list;
  private final List<String> spellings;
  private final String sentence;
  private final Suggestions suggestions = new Suggestions();

  Choices(Vocabulary list) {
    this.list = list;
    this.spellings = new ArrayList<>(list.names());
    for (Term term : list.terms()) {
      spellings.addAll(term.aliases());
    }
    this.sentence = "Choose one of: " + Quote.list(list.names()) + ".";
  }

  /** The name of the value whose name or alias is nearest to a text; empty when none is near. */
  Optional<String> nearest(String text) {
    return suggestions.nearest(text, spellings).map(list::canonical);
  }

  /** A sentence that names the values, the first ones of a long list. */
  String sentence() {
    return sentence;
  }
}
