package lectern.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.profile.FormField;
import lectern.profile.Profile;
import lectern.source.Quote;

/** The differences between the pages of two profiles: new and dropped fields, and new labels. */
final class FormDifference {
  private final Map<String, FormField> before;
  private final Map<String, FormField> after;
  private final TextPage page;

  FormDifference(Profile before, Profile after, TextPage page) {
    this.before = byPath(before);
    this.after = byPath(after);
    this.page = page;
  }

  /** The fields of the usual session type in the order of its pages. */
  private static Map<String, FormField> byPath(Profile profile) {
    Map<String, FormField> byPath = new LinkedHashMap<>();
    for (FormField field : profile.form(Optional.empty())) {
      byPath.put(field.path().toString(), field);
    }
    return byPath;
  }

  /** A sentence for each kind of difference, with all fields that it is true of. */
  List<String> sentences() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    after.forEach(
        (path, field) -> {
          FormField old = before.get(path);
          if (old == null && !isPrintedAs(field, before)) {
            add(fields, page.cited("New", field.source()), labeled(field));
          } else if (old != null && !old.label().equals(field.label())) {
            String change = labeled(field) + ", previously " + Quote.of(old.label());
            add(fields, page.cited("New label", field.source()), change);
          }
        });
    before.forEach(
        (path, field) -> {
          if (!after.containsKey(path) && !isPrintedAs(field, after)) {
            add(fields, "No longer printed", labeled(field));
          }
        });
    List<String> sentences = new ArrayList<>();
    fields.forEach((change, all) -> sentences.add(change + ": " + String.join("; ", all) + "."));
    return sentences;
  }

  /** Returns whether some fields have the label for the same key, such as a format or its type. */
  private static boolean isPrintedAs(FormField field, Map<String, FormField> fields) {
    for (FormField other : fields.values()) {
      if (other.path().key() == field.path().key() && other.label().equals(field.label())) {
        return true;
      }
    }
    return false;
  }

  private static void add(Map<String, List<String>> fields, String change, String field) {
    fields.computeIfAbsent(change, key -> new ArrayList<>()).add(field);
  }

  private static String labeled(FormField field) {
    return "\"" + field.path() + "\", labeled " + Quote.of(field.label());
  }
}
