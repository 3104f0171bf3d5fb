package lectern.profile;

import java.util.List;
import java.util.Optional;
import lectern.fields.Label;
import lectern.fields.Problems;
import lectern.fields.ValueReader;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.Suggestions;
import lectern.source.yaml.Node;

/**
 * Reads a term of one of the profile's own vocabularies. A misspelled one is reported, since it
 * would match no proposal.
 */
final class TermReader implements ValueReader<String> {
  private final Vocabulary list;
  private final List<String> names;
  private final ProfileFields parts;
  private final Problems problems;
  private final Suggestions suggestions = new Suggestions();

  TermReader(Vocabulary list, ProfileFields parts, Problems problems) {
    this.list = list;
    this.names = list.names();
    this.parts = parts;
    this.problems = problems;
  }

  @Override
  public Optional<String> read(Node value, Label label) {
    Optional<String> word = parts.line.read(value, label);
    if (word.isEmpty() || list.terms().isEmpty()) {
      return word;
    }
    Optional<Term> known = list.find(word.get());
    if (known.isPresent()) {
      return Optional.of(known.get().name());
    }
    problems.add(
        ProblemKind.UNKNOWN_VALUE,
        value.range(),
        Quote.of(word.get()) + " is not a " + list.label() + " of this profile.",
        suggestions
            .nearest(word.get(), names)
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("Add it to the vocabulary, or use one of its values."));
    return Optional.empty();
  }
}
