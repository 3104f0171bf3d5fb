package lectern.reference.schema;

import java.util.Locale;
import lectern.fields.Key;
import lectern.profile.Profile;
import lectern.profile.Requirement;

/** What an editor shows of a key. */
final class KeyDescriptions {
  private KeyDescriptions() {}

  /** A heading: {@code Policy questions}. */
  static String title(String written) {
    return capitalized(written.replace('-', ' '));
  }

  /** What belongs there, as a sentence. */
  static String description(Key key) {
    return sentence(key.meaning());
  }

  /** The same with what a profile requires. */
  static String description(Key key, Profile profile) {
    StringBuilder text = new StringBuilder(description(key));
    for (Requirement requirement : profile.requirements()) {
      if (requirement.path().key() == key) {
        text.append(' ').append(requirement(requirement));
      }
    }
    return text.toString();
  }

  private static String requirement(Requirement requirement) {
    String what =
        requirement.path().inner().isPresent()
            ? "\"" + requirement.path() + "\" is required"
            : "Required";
    String types =
        requirement.types().isEmpty() ? "" : " for " + String.join(", ", requirement.types());
    String level = requirement.level().map(found -> " (" + found.word() + ")").orElse("");
    return what + " from " + requirement.from().word() + " on" + types + level + ".";
  }

  /** A phrase as a sentence. */
  static String sentence(String phrase) {
    return capitalized(phrase) + ".";
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
