package lectern.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Problems;
import lectern.proposal.FieldPath;
import lectern.proposal.Stage;
import lectern.source.yaml.Node;

/**
 * Reads the required fields of each stage: a list of fields, or of mappings with session types,
 * level and source. The list of a stage replaces the inherited one.
 */
final class RequirementReader {
  private final SourceList sources;
  private final ProfileFields parts;
  private final FieldPathReader path;
  private final TermReader type;

  RequirementReader(SourceList sources, ProfileFields parts, Problems problems, TermReader type) {
    this.sources = sources;
    this.parts = parts;
    this.path = new FieldPathReader(parts, problems);
    this.type = type;
  }

  /**
   * The requirements of a profile, stage by stage.
   *
   * @param base the inherited requirements
   */
  List<Requirement> read(Fields profile, List<Requirement> base) {
    Field<Fields> part = parts.part(profile, ProfileKey.REQUIRED, RequiredKey.STAGES);
    if (part.value().isEmpty()) {
      return part instanceof Field.Missing ? base : List.of();
    }
    List<Requirement> requirements = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      RequiredKey key = RequiredKey.valueOf(stage.name());
      if (part.value().get().read(key, parts.any) instanceof Field.Missing) {
        addInherited(stage, base, requirements);
      }
      for (Node item : parts.items(part.value().get(), key)) {
        add(stage, item, key, requirements);
      }
    }
    return List.copyOf(requirements);
  }

  private static void addInherited(
      Stage stage, List<Requirement> base, List<Requirement> requirements) {
    for (Requirement inherited : base) {
      if (inherited.from() == stage) {
        requirements.add(inherited);
      }
    }
  }

  private void add(Stage stage, Node item, RequiredKey list, List<Requirement> requirements) {
    if (item instanceof Node.Mapping mapping) {
      addBlock(stage, parts.fields(mapping, RequiredKey.BLOCK), requirements);
      return;
    }
    Optional<FieldPath> field = path.read(item, list.anItem());
    if (field.isPresent()) {
      Source source = Source.HOUSE.orStatedAt(item.range());
      requirements.add(new Requirement(stage, field.get(), List.of(), Optional.empty(), source));
    }
  }

  private void addBlock(Stage stage, Fields block, List<Requirement> requirements) {
    List<String> types = parts.list(block, RequiredKey.TYPES, type);
    Optional<Level> level = block.read(RequiredKey.LEVEL, parts.level).value();
    Source source = sources.read(block);
    for (FieldPath field : parts.list(block, RequiredKey.FIELDS, path)) {
      requirements.add(new Requirement(stage, field, types, level, source));
    }
  }
}
