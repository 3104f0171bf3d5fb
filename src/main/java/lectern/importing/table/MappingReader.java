package lectern.importing.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Key;
import lectern.fields.Label;
import lectern.fields.Problems;
import lectern.profile.ProfileFields;
import lectern.proposal.FieldPath;
import lectern.proposal.ProposalKey;
import lectern.source.Limits;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceText;
import lectern.source.Suggestion;
import lectern.source.yaml.Document;
import lectern.source.yaml.Node;
import lectern.source.yaml.YamlReader;

/** Reads a mapping of columns from YAML. */
public final class MappingReader {
  private static final String IGNORE = "ignore";

  private final Problems problems = new Problems();
  private final ProfileFields parts = new ProfileFields(problems);

  private MappingReader() {}

  /** Reads a mapping; there is none if there are any problems. */
  public static ParseResult<Mapping> read(SourceText text) {
    List<Document> documents = new YamlReader(Limits.STANDARD).read(text);
    List<Problem> all = new ArrayList<>();
    documents.forEach(document -> all.addAll(document.problems()));
    MappingReader reader = new MappingReader();
    Optional<Mapping> mapping =
        all.isEmpty() ? documents.get(0).root().flatMap(reader::mapping) : Optional.empty();
    all.addAll(reader.problems.all());
    return new ParseResult<>(all.isEmpty() ? mapping : Optional.empty(), List.copyOf(all));
  }

  private Optional<Mapping> mapping(Node root) {
    Optional<Node.Mapping> keyed = parts.keyed.read(root, new Label.Phrase("A mapping of columns"));
    if (keyed.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = parts.fields(keyed.get(), MappingKey.MAPPING);
    Optional<Node.Mapping> columns = parts.needed(fields, MappingKey.COLUMNS, parts.keyed);
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Mapping.Column> targets = new LinkedHashMap<>();
    for (Node.Entry entry : parts.entries(columns.get())) {
      targets.put(
          entry.key().text(), new Mapping.Column(target(entry.value()), entry.key().range()));
    }
    return Optional.of(new Mapping(targets));
  }

  private ColumnTarget target(Node value) {
    if (!(value instanceof Node.Mapping mapping)) {
      return isBlank(value) ? new ColumnTarget.Unassigned() : target(value, Map.of());
    }
    Fields column = parts.fields(mapping, MappingKey.COLUMN);
    Field<Node> field = column.read(MappingKey.FIELD, (node, label) -> Optional.of(node));
    Map<String, String> values = new HashMap<>();
    column
        .read(MappingKey.VALUES, parts.keyed)
        .value()
        .ifPresent(
            table ->
                parts
                    .entries(table)
                    .forEach(
                        entry ->
                            parts
                                .line
                                .read(entry.value(), new Label.Phrase("A value"))
                                .ifPresent(text -> values.put(entry.key().text().strip(), text))));
    return field
        .value()
        .map(node -> target(node, Map.copyOf(values)))
        .orElseGet(ColumnTarget.Unassigned::new);
  }

  private static boolean isBlank(Node value) {
    return value instanceof Node.Scalar scalar && scalar.isBlank();
  }

  private ColumnTarget target(Node value, Map<String, String> values) {
    String written = parts.line.read(value, new Label.Phrase("The field of a column")).orElse("");
    if (written.isEmpty() || written.equals(IGNORE)) {
      return new ColumnTarget.Ignored();
    }
    Optional<ColumnPath> path = ColumnPath.parse(written);
    if (path.isEmpty()) {
      problems.add(
          ProblemKind.UNKNOWN_VALUE,
          value.range(),
          "Unknown field " + Quote.of(written) + ".",
          near(written)
              .map(name -> "Did you mean \"" + name + "\"?")
              .orElse(
                  "Write a field such as \"title\", \"format.minutes\" or \"speakers.1.name\", or"
                      + " \"ignore\"."));
      return new ColumnTarget.Ignored();
    }
    return new ColumnTarget.Filled(path.get(), values);
  }

  private static Optional<String> near(String written) {
    List<String> candidates = new ArrayList<>(List.of(IGNORE));
    String[] steps = written.split("\\.", -1);
    String number = steps.length > 1 && ColumnPath.isNumber(steps[1]) ? "." + steps[1] : "";
    for (ProposalKey key : ProposalKey.LIST) {
      candidates.add(key.written() + (ColumnPath.isList(key) ? number : ""));
      boolean isOuter = key.written().equals(steps[0]);
      for (Key part : isOuter ? FieldPath.partsOf(key) : List.<Key>of()) {
        candidates.add(key.written() + number + "." + part.written());
      }
    }
    return Suggestion.nearest(written, candidates);
  }
}
