package lectern.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Located;
import lectern.fields.ValueReader;
import lectern.fields.Values;
import lectern.proposal.FieldPath;
import lectern.proposal.Stage;
import lectern.source.FaultKind;
import lectern.source.Node;
import lectern.source.Quote;

/**
 * Reads the required fields of each stage: a list of fields, or of keys with values that say more
 * about some fields. What is stated of a stage replaces all that is inherited of it.
 */
final class RequirementReader {
  private final SourceList sources;
  private final FaultList faults;
  private final Parts parts;
  private final Values values;
  private final ValueReader<String> type;

  RequirementReader(SourceList sources, Vocabulary sessionTypes, FaultList faults) {
    this.sources = sources;
    this.faults = faults;
    this.parts = new Parts(faults);
    this.values = new Values(faults);
    this.type = new TermReader(sessionTypes, faults);
  }

  /** The requirements of all stages, stage by stage. */
  List<Requirement> read(Fields required, List<Requirement> base) {
    List<Requirement> requirements = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      Field<List<Located<List<Requirement>>>> stated =
          required.read(
              RequiredKey.valueOf(stage.name()),
              values.list((item, subject) -> requirements(stage, item, subject)));
      for (Located<List<Requirement>> block : stated.value().orElse(List.of())) {
        requirements.addAll(block.value());
      }
      for (Requirement inherited :
          stated instanceof Field.Missing ? base : List.<Requirement>of()) {
        if (inherited.from() == stage) {
          requirements.add(inherited);
        }
      }
    }
    return List.copyOf(requirements);
  }

  private Optional<List<Requirement>> requirements(Stage stage, Node item, String subject) {
    if (item instanceof Node.Mapping mapping) {
      return Optional.of(block(stage, new Fields(mapping, RequiredKey.BLOCK, faults)));
    }
    return path(item, subject)
        .map(
            path ->
                List.of(new Requirement(stage, path, List.of(), Optional.empty(), Source.HOUSE)));
  }

  private List<Requirement> block(Stage stage, Fields block) {
    List<String> types = parts.plain(block, RequiredKey.TYPES, type);
    Optional<Level> level = block.read(RequiredKey.LEVEL, values.choice(Level.values())).value();
    Source source = sources.read(block);
    List<Requirement> requirements = new ArrayList<>();
    for (FieldPath path : parts.plain(block, RequiredKey.FIELDS, this::path)) {
      requirements.add(new Requirement(stage, path, types, level, source));
    }
    return requirements;
  }

  private Optional<FieldPath> path(Node value, String subject) {
    Optional<String> written = values.line(value, subject);
    Optional<FieldPath> path = written.flatMap(FieldPath::parse);
    if (written.isPresent() && path.isEmpty()) {
      faults.add(
          FaultKind.UNKNOWN_VALUE,
          value.place(),
          Quote.of(written.get()) + " names no field of a proposal.",
          "Write a key such as \"title\" or \"speakers.name\".");
    }
    return path;
  }
}
