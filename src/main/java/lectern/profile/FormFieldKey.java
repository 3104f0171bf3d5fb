package lectern.profile;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a field in a profile's form. */
enum FormFieldKey implements Key {
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
}
