package lectern.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.profile.FormatRow;
import lectern.profile.GivenHeadings;
import lectern.profile.Profile;
import lectern.profile.Term;
import lectern.profile.Vocabulary;

/** What changes in the values that the fields may have. */
final class ListDifference {
  private final Profile before;
  private final Profile after;
  private final Footnotes notes;
  private final List<String> sentences = new ArrayList<>();

  ListDifference(Profile before, Profile after, Footnotes notes) {
    this.before = before;
    this.after = after;
    this.notes = notes;
  }

  List<String> sentences() {
    List<Vocabulary> old = VocabularyWords.of(before.vocabularies());
    List<Vocabulary> now = VocabularyWords.of(after.vocabularies());
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
    List<String> gone = new ArrayList<>();
    for (String name : old.names()) {
      Optional<String> still = now.find(name).map(Term::name);
      if (still.isEmpty()) {
        gone.add(name);
      } else if (!still.get().equals(name)) {
        added.remove(still.get());
        add(now, ": \"" + name + "\" is now written \"" + still.get() + "\"");
      }
    }
    add(now, ", new", added);
    if (now.terms().isEmpty() && !old.terms().isEmpty()) {
      add(now, ": there is no list any more, and any value is permitted");
      return;
    }
    // An open list holds what is known: what it lacks may be offered all the same.
    add(now, now.isOpen() ? ", not known to be offered any more" : ", gone", gone);
    if (old.isOpen() != now.isOpen()) {
      add(now, now.isOpen() ? ": any other value is permitted" : ": no other value is permitted");
    }
  }

  private void add(Vocabulary list, String change, List<String> values) {
    if (!values.isEmpty()) {
      add(list, change + ": " + ListWords.quoted(values));
    }
  }

  private void add(Vocabulary list, String change) {
    sentences.add(VocabularyWords.plural(list) + change + ". " + notes.mark(list.source()));
  }

  private void formats() {
    if (after.formats().isEmpty() && !before.formats().isEmpty()) {
      sentences.add("Formats have no layouts and lengths of their own any more.");
    }
    for (FormatRow row : after.formats()) {
      new Change(row(before, row.format()), row(after, row.format()))
          .words()
          .ifPresent(
              words ->
                  sentences.add(
                      "Layouts and lengths of \""
                          + row.format()
                          + "\": "
                          + words
                          + ". "
                          + notes.mark(row.source())));
    }
  }

  private static Optional<String> row(Profile profile, String format) {
    return profile.formats().stream()
        .filter(row -> row.format().equals(format))
        .map(row -> VocabularyWords.of(row))
        .findFirst();
  }

  private void headings() {
    if (after.givenHeadings().isEmpty() && !before.givenHeadings().isEmpty()) {
      sentences.add("Headings of policy questions are not given any more.");
    }
    for (GivenHeadings given : after.givenHeadings()) {
      if (headings(before, given.theme()).equals(given.headings())) {
        continue;
      }
      sentences.add(
          "Headings of policy questions for \""
              + given.theme()
              + "\": "
              + ListWords.quoted(given.headings())
              + ". "
              + notes.mark(given.source()));
    }
  }

  private static List<String> headings(Profile profile, String theme) {
    for (GivenHeadings given : profile.givenHeadings()) {
      if (given.theme().equals(theme)) {
        return given.headings();
      }
    }
    return List.of();
  }
}
