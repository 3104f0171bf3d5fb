package lectern.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.profile.FormatRow;
import lectern.profile.Term;
import lectern.profile.Vocabularies;
import lectern.profile.Vocabulary;

/** Lists of permitted values and what they hold, in words. */
final class VocabularyWords {
  private VocabularyWords() {}

  /** All lists, in the order of the file format. */
  static List<Vocabulary> of(Vocabularies lists) {
    return List.of(
        lists.sessionTypes(),
        lists.themes(),
        lists.stakeholderGroups(),
        lists.regionalGroups(),
        lists.formats(),
        lists.layouts());
  }

  /** {@code Session types}. */
  static String plural(Vocabulary list) {
    String label = list.label();
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1) + "s";
  }

  /** {@code workshop, in headings WS (also: WS)}. */
  static String of(Term term) {
    String prints = term.prints().map(text -> ", in headings " + text).orElse("");
    String also = String.join("; ", term.aliases());
    return term.name() + prints + (also.isEmpty() ? "" : " (also: " + also + ")");
  }

  /** {@code U-shape or Circle; 60 or 90 minutes}. */
  static String of(FormatRow row) {
    List<String> parts = new ArrayList<>();
    if (!row.layouts().isEmpty()) {
      parts.add(ListWords.or(row.layouts()));
    }
    if (!row.minutes().isEmpty()) {
      parts.add(ListWords.or(row.minutes().stream().map(String::valueOf).toList()) + " minutes");
    }
    return String.join("; ", parts);
  }
}
