package lectern.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.profile.FormatRow;
import lectern.profile.GivenHeadings;
import lectern.profile.Profile;
import lectern.profile.Term;
import lectern.profile.Vocabulary;

/** The differences between two profiles in the values that fields may have. */
final class VocabularyDifference {
  private final Profile before;
  private final Profile after;
  private final TextPage page;
  private final List<String> sentences = new ArrayList<>();

  VocabularyDifference(Profile before, Profile after, TextPage page) {
    this.before = before;
    this.after = after;
    this.page = page;
  }

  /** A sentence for each difference. */
  List<String> sentences() {
    List<Vocabulary> old = Phrases.all(before.vocabularies());
    List<Vocabulary> now = Phrases.all(after.vocabularies());
    for (int i = 0; i < now.size(); i++) {
      compare(old.get(i), now.get(i));
    }
    formats();
    headings();
    return sentences;
  }

  private void compare(Vocabulary old, Vocabulary now) {
    List<String> added = new ArrayList<>(now.names());
    added.removeAll(old.names());
    List<String> removed = new ArrayList<>();
    for (String name : old.names()) {
      String current = now.find(name).map(Term::name).orElse("");
      if (current.isEmpty()) {
        removed.add(name);
      } else if (!current.equals(name)) {
        added.remove(current);
        add(now, ": \"" + name + "\" is now spelled \"" + current + "\"");
      }
    }
    addValues(now, ", new", added);
    if (now.terms().isEmpty() && !old.terms().isEmpty()) {
      add(now, ": no list any more; any value is allowed");
      return;
    }
    // An open list is incomplete: a value that it lacks may still be offered.
    addValues(now, now.isOpen() ? ", possibly removed" : ", removed", removed);
    if (old.isOpen() != now.isOpen()) {
      add(
          now,
          now.isOpen() ? ": other values are allowed" : ": other values are no longer allowed");
    }
  }

  private void addValues(Vocabulary list, String change, List<String> values) {
    if (!values.isEmpty()) {
      add(list, change + ": " + Phrases.quoted(values));
    }
  }

  private void add(Vocabulary list, String change) {
    sentences.add(page.cited(Phrases.plural(list) + change + ".", list.source()));
  }

  private void formats() {
    if (after.formats().isEmpty() && !before.formats().isEmpty()) {
      sentences.add("Layouts and lengths no longer depend on the format.");
    }
    for (FormatRow row : after.formats()) {
      String name = "Layouts and lengths of \"" + row.format() + "\": ";
      Phrases.change(format(before, row.format()), format(after, row.format()))
          .ifPresent(change -> sentences.add(page.cited(name + change + ".", row.source())));
    }
  }

  private static Optional<String> format(Profile profile, String format) {
    return profile.formats().stream()
        .filter(row -> row.format().equals(format))
        .map(Phrases::format)
        .findFirst();
  }

  private void headings() {
    if (after.givenHeadings().isEmpty() && !before.givenHeadings().isEmpty()) {
      sentences.add("Policy questions no longer have predefined headings.");
    }
    for (GivenHeadings given : after.givenHeadings()) {
      if (!headings(before, given.theme()).equals(given.headings())) {
        String name = "Predefined headings of policy questions for \"" + given.theme() + "\": ";
        sentences.add(page.cited(name + Phrases.quoted(given.headings()) + ".", given.source()));
      }
    }
  }

  private static List<String> headings(Profile profile, String theme) {
    return profile.givenHeadings().stream()
        .filter(given -> given.theme().equals(theme))
        .map(GivenHeadings::headings)
        .findFirst()
        .orElse(List.of());
  }
}
