package lectern.profile;

import java.util.Optional;
import lectern.fields.Label;
import lectern.fields.Problems;
import lectern.fields.ValueReader;
import lectern.proposal.FieldPath;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.yaml.Node;

/** Reads the path of a proposal's field, such as {@code speakers.name}. */
record FieldPathReader(ProfileFields parts, Problems problems) implements ValueReader<FieldPath> {
  @Override
  public Optional<FieldPath> read(Node value, Label label) {
    Optional<String> written = parts.line.read(value, label);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<FieldPath> path = FieldPath.parse(written.get());
    if (path.isEmpty()) {
      problems.add(
          ProblemKind.UNKNOWN_VALUE,
          value.range(),
          Quote.of(written.get()) + " is not a field of a proposal.",
          "Write a key such as \"title\" or \"speakers.name\".");
    }
    return path;
  }
}
