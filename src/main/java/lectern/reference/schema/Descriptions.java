package lectern.reference.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.fields.Key;
import lectern.profile.FormField;
import lectern.profile.Profile;
import lectern.profile.Requirement;

/** Titles and descriptions of keys, as editors show them. */
final class Descriptions {
  private Descriptions() {}

  /** A subschema with a title, which is made from a key, and a description. */
  static Subschema described(String key, String description) {
    return new Subschema()
        .with("title", capitalized(key.replace('-', ' ')))
        .with("description", description);
  }

  /** A subschema with the name and the meaning of a key. */
  static Subschema described(Key key) {
    return described(key.written(), sentence(key.meaning()));
  }

  /** A subschema with the label and the meaning of a key, and what a profile requires of it. */
  static Subschema described(Key key, Profile profile) {
    StringBuilder text = new StringBuilder(sentence(key.meaning()));
    Optional<FormField> field = field(key, profile);
    field
        .flatMap(FormField::description)
        .ifPresent(description -> text.append(' ').append(sentence(description)));
    for (Requirement requirement : profile.requirements()) {
      if (requirement.path().key() == key) {
        text.append(' ').append(sentence(requirement));
      }
    }
    Subschema described = described(key.written(), text.toString());
    return field.isEmpty() ? described : described.with("title", title(field.get().label()));
  }

  private static Optional<FormField> field(Key key, Profile profile) {
    for (FormField field : profile.form().fields()) {
      if (field.path().key() == key && field.path().inner().isEmpty()) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  private static String title(String label) {
    return label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
  }

  private static String sentence(Requirement requirement) {
    boolean isInner = requirement.path().inner().isPresent();
    String required = requirement.from().required();
    List<String> details = new ArrayList<>(requirement.types());
    requirement.level().ifPresent(level -> details.add(level.word()));
    return (isInner ? "\"" + requirement.path() + "\" is " + required : capitalized(required))
        + (details.isEmpty() ? "" : " (" + String.join(", ", details) + ")")
        + ".";
  }

  /** A phrase as a sentence. */
  static String sentence(String phrase) {
    return capitalized(phrase) + ".";
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
