package lectern.profile;

import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.ValueReader;
import lectern.fields.Values;
import lectern.source.FaultKind;
import lectern.source.Node;
import lectern.source.Quote;
import lectern.source.Suggestion;

/**
 * Reads a word that a profile takes from one of its own lists. A misspelt one would match nothing
 * in any proposal, so the profile would silently not do what it says.
 */
final class TermReader implements ValueReader<String> {
  private final Vocabulary list;
  private final FaultList faults;

  TermReader(Vocabulary list, FaultList faults) {
    this.list = list;
    this.faults = faults;
  }

  @Override
  public Optional<String> read(Node value, String subject) {
    return new Values(faults).line(value, subject).flatMap(word -> listed(word, value));
  }

  private Optional<String> listed(String word, Node value) {
    Optional<String> known = list.find(word).map(Term::name);
    if (known.isPresent() || list.terms().isEmpty()) {
      return known.or(() -> Optional.of(word));
    }
    faults.add(
        FaultKind.UNKNOWN_VALUE,
        value.place(),
        Quote.of(word) + " is not a " + list.label() + " of this profile.",
        Suggestion.nearest(word, list.names())
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("Add it to the list, or choose one that is there."));
    return Optional.empty();
  }
}
