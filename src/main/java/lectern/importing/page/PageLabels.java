package lectern.importing.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lectern.profile.FormField;
import lectern.profile.FormStyle;
import lectern.profile.Profiles;
import lectern.proposal.FieldPath;

/** The labels of fields on the pages of all calls, without regard to case and apostrophes. */
final class PageLabels {
  private final Map<String, FieldPath> fields = new LinkedHashMap<>();

  /** Reads the forms of all built-in profiles; the newest call comes first. */
  PageLabels() {
    for (int i = Profiles.SHIPPED.size() - 1; i >= 0; i--) {
      for (FormField field : Profiles.shipped(Profiles.SHIPPED.get(i)).form(Optional.empty())) {
        if (field.style() != FormStyle.PREFIX && field.style() != FormStyle.SUFFIX) {
          fields.putIfAbsent(fold(field.label()), field.path());
          field.labels().forEach(label -> fields.putIfAbsent(fold(label), field.path()));
        }
      }
    }
  }

  /** Returns the field of a label, which may be numbered, such as {@code Speaker 2}. */
  Optional<FieldPath> find(String label) {
    String folded = fold(label);
    Optional<FieldPath> exact = Optional.ofNullable(fields.get(folded));
    if (exact.isPresent()) {
      return exact;
    }
    String unnumbered = folded.replaceFirst(" #?\\d{1,2}$", "");
    return Optional.ofNullable(fields.get(unnumbered))
        .or(() -> Optional.ofNullable(fields.get(unnumbered + "s")));
  }

  private static String fold(String label) {
    String text = label.replace('’', '\'').replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT);
    return (text.endsWith(":") ? text.substring(0, text.length() - 1) : text).strip();
  }
}
