package lectern.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Problems;
import lectern.fields.ValueReader;
import lectern.proposal.FieldPath;
import lectern.proposal.PersonKey;
import lectern.source.yaml.Node;

/** Reads the form of a profile, which replaces the inherited form as a whole. */
final class FormFieldReader {
  private final SourceList sources;
  private final ProfileFields parts;
  private final ValueReader<FieldPath> path;
  private final TermReader type;

  FormFieldReader(SourceList sources, ProfileFields parts, Problems problems, TermReader type) {
    this.sources = sources;
    this.parts = parts;
    this.type = type;
    this.path = new FieldPathReader(parts, problems);
  }

  /**
   * Reads the form.
   *
   * @param base the inherited form
   */
  Form form(Fields profile, Form base) {
    if (profile.read(ProfileKey.FORM, parts.any) instanceof Field.Missing) {
      return base;
    }
    List<FormField> fields = new ArrayList<>();
    for (Node item : parts.items(profile, ProfileKey.FORM)) {
      Optional<Fields> part = parts.item(item, ProfileKey.FORM, FormFieldKey.ALL);
      if (part.isPresent()) {
        field(part.get()).ifPresent(fields::add);
      }
    }
    return new Form(List.copyOf(fields));
  }

  private Optional<FormField> field(Fields part) {
    Optional<FieldPath> field = parts.needed(part, FormFieldKey.FIELD, path);
    Optional<String> label = part.read(FormFieldKey.LABEL, parts.line).value();
    List<String> labels = parts.list(part, FormFieldKey.LABELS, parts.line);
    Optional<String> description = part.read(FormFieldKey.DESCRIPTION, parts.line).value();
    FormStyle style = part.read(FormFieldKey.STYLE, parts.style).value().orElse(FormStyle.HEADING);
    Optional<String> item = part.read(FormFieldKey.ITEM, parts.line).value();
    List<String> types = parts.list(part, FormFieldKey.TYPES, type);
    List<PersonKey> order = parts.list(part, FormFieldKey.PARTS, parts.personKey);
    Source source = sources.read(part);
    return field.map(
        read ->
            new FormField(
                read,
                label.orElse(read.key().label()),
                labels,
                description,
                style,
                item,
                types,
                order,
                source));
  }
}
