package lectern.check.rules.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.country.Countries;
import lectern.country.Country;
import lectern.country.RegionalGroup;
import lectern.fields.FoldedKey;
import lectern.profile.NearGroup;
import lectern.profile.Term;
import lectern.profile.Vocabulary;
import lectern.source.EnglishList;
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

  /**
   * The name of the only value whose name or alias has the letters and digits of a text, whatever
   * the case, spaces and hyphens; empty if there is none.
   */
  Optional<String> sameLetters(String text) {
    String folded = FoldedKey.of(text);
    Set<String> names = new HashSet<>();
    for (String spelling : spellings) {
      if (!folded.isEmpty() && FoldedKey.of(spelling).equals(folded)) {
        names.add(list.canonical(spelling));
      }
    }
    return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
  }

  /** The name of the value whose name or alias is nearest to a text; empty when none is near. */
  Optional<String> nearest(String text) {
    if (!NearGroup.among(text, list).isEmpty()) {
      return Optional.empty();
    }
    return suggestions.nearest(text, spellings).map(list::canonical);
  }

  /** A sentence that names the values that a text may stand for. */
  String sentence(String text) {
    List<String> possible = new ArrayList<>(NearGroup.among(text, list));
    Countries.find(text)
        .flatMap(Country::group)
        .map(RegionalGroup::title)
        .flatMap(list::find)
        .ifPresent(group -> possible.add(group.name()));
    return possible.isEmpty()
        ? sentence
        : "Choose the group that applies; it may be "
            + EnglishList.of(quoted(possible), "or")
            + ".";
  }

  private static List<String> quoted(List<String> values) {
    List<String> quoted = new ArrayList<>();
    values.forEach(value -> quoted.add(Quote.of(value)));
    return quoted;
  }
}
