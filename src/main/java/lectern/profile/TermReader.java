package lectern.profile;

import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Subject;
import lectern.fields.ValueReader;
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
  private final Parts parts;
  private final FaultList faults;

  TermReader(Vocabulary list, Parts parts, FaultList faults) {
    this.list = list;
    this.parts = parts;
    this.faults = faults;
  }

  @Override
  public Optional<String> read(Node value, Subject subject) {
    Optional<String> word = parts.line.read(value, subject);
    if (word.isEmpty() || list.terms().isEmpty()) {
      return word;
    }
    Optional<Term> known = list.find(word.get());
    if (known.isPresent()) {
      return Optional.of(known.get().name());
    }
    faults.add(
        FaultKind.UNKNOWN_VALUE,
        value.place(),
        Quote.of(word.get()) + " is not a " + list.label() + " of this profile.",
        Suggestion.nearest(word.get(), list.names())
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("Add it to the list, or choose one that is there."));
    return Optional.empty();
  }
}
