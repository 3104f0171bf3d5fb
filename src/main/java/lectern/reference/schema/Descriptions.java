package lectern.reference.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.fields.Key;
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

  /** The meaning of a key as a sentence. */
  static String of(Key key) {
    return sentence(key.meaning());
  }

  /** The meaning of a key and what a profile requires of it. */
  static String of(Key key, Profile profile) {
    StringBuilder text = new StringBuilder(of(key));
    for (Requirement requirement : profile.requirements()) {
      if (requirement.path().key() == key) {
        text.append(' ').append(sentence(requirement));
      }
    }
    return text.toString();
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
