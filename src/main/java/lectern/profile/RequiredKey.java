package lectern.profile;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of the required fields: the stages, and the details of some fields of a stage. */
enum RequiredKey implements TypedKey {
  DRAFT("draft", "fields required in a draft"),
  SUBMISSION("submission", "fields required for submission"),
  PROGRAMME("programme", "fields required for the programme"),
  REPORT("report", "fields required for the report"),
  FIELDS("fields", "the fields, such as title or speakers.name"),
  TYPES("types", "the session types that require them; all by default"),
  LEVEL("level", "the level of a missing field: error, warning or note");

  static final KeySet STAGES =
      KeySet.of("the required fields", new RequiredKey[] {DRAFT, SUBMISSION, PROGRAMME, REPORT});
  static final KeySet BLOCK = SourceKey.with("some required fields", FIELDS, TYPES, LEVEL);

  private final String written;
  private final String meaning;

  RequiredKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  @Override
  public String written() {
    return written;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public ValueType type() {
    return switch (this) {
      case DRAFT, SUBMISSION, PROGRAMME, REPORT ->
          new ValueType.Items(new ValueType.Either(List.of(BLOCK.type(), ValueType.Listed.FIELD)));
      case FIELDS -> new ValueType.Items(ValueType.Listed.FIELD);
      case TYPES -> new ValueType.Items(ValueType.Listed.SESSION_TYPE);
      case LEVEL -> new ValueType.Choice(List.of(Level.values()));
    };
  }
}
