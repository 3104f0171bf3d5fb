package lectern.profile;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;
import lectern.proposal.PersonKey;

/** The keys of a field in a profile's form. */
enum FormFieldKey implements TypedKey {
  FIELD("field", "a key of a proposal, such as description or format.minutes"),
  LABEL("label", "the label that pages print"),
  LABELS("labels", "other labels of the field on pages and forms"),
  DESCRIPTION(
      "description", "the meaning of the field in this call, if it differs from the general one"),
  STYLE(
      "style",
      "heading (the default), inline, continued, joined, numbered, repeated, unlabeled, prefix or"
          + " suffix"),
  ITEM("item", "the form of a goal among the SDGs, such as \"GOAL {goal}: {title}\""),
  TYPES("types", "the session types that have the field; all by default"),
  PARTS("parts", "the parts of a person in the order of pages, as keys of a person");

  static final KeySet ALL = SourceKey.with("a field of the form", values());

  private final String written;
  private final String meaning;

  FormFieldKey(String written, String meaning) {
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
      case FIELD -> new ValueType.Needed(ValueType.Listed.FIELD);
      case LABEL, DESCRIPTION, ITEM -> ValueType.Simple.LINE;
      case LABELS -> new ValueType.Items(ValueType.Simple.LINE);
      case STYLE -> new ValueType.Choice(List.of(FormStyle.values()));
      case TYPES -> new ValueType.Items(ValueType.Listed.SESSION_TYPE);
      case PARTS -> new ValueType.Items(new ValueType.Choice(List.of(PersonKey.values())));
    };
  }
}
