package lectern.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Problems;
import lectern.source.yaml.Node;

/** Reads the theme's name, formats, given headings and notes of a profile. */
final class FormReader {
  private final Fields profile;
  private final SourceList sources;
  private final ProfileFields parts;
  private final Problems problems;

  FormReader(Fields profile, SourceList sources, ProfileFields parts, Problems problems) {
    this.profile = profile;
    this.sources = sources;
    this.parts = parts;
    this.problems = problems;
  }

  /** Reads the event's name for a theme. */
  Optional<ThemeName> themeName(Optional<ThemeName> base) {
    Field<Fields> part = parts.part(profile, ProfileKey.THEME_NAME, FormKey.THEME_NAME);
    if (part.value().isEmpty()) {
      return part instanceof Field.Missing ? base : Optional.empty();
    }
    Source source = sources.read(part.value().get());
    Optional<String> word = parts.needed(part.value().get(), FormKey.NAME, parts.line);
    return word.isEmpty() ? Optional.empty() : Optional.of(new ThemeName(word.get(), source));
  }

  /**
   * Reads the formats with their layouts and lengths.
   *
   * @param lists the vocabularies of the formats and layouts
   */
  List<FormatRow> formats(Vocabularies lists, List<FormatRow> base) {
    Field<Fields> part = parts.part(profile, ProfileKey.FORMATS, FormKey.TABLE);
    if (part.value().isEmpty()) {
      return part instanceof Field.Missing ? base : List.of();
    }
    Source source = sources.read(part.value().get());
    TermReader format = new TermReader(lists.formats(), parts, problems);
    TermReader layout = new TermReader(lists.layouts(), parts, problems);
    List<FormatRow> rows = new ArrayList<>();
    for (Node item : parts.items(part.value().get(), FormKey.ROWS)) {
      Optional<Fields> row = parts.item(item, FormKey.ROWS, FormKey.ROW);
      if (row.isPresent()) {
        Optional<String> name = parts.needed(row.get(), FormKey.FORMAT, format);
        List<String> layouts = parts.list(row.get(), FormKey.LAYOUTS, layout);
        List<Integer> minutes = parts.list(row.get(), FormKey.MINUTES, parts.number);
        if (name.isPresent()) {
          rows.add(new FormatRow(name.get(), layouts, minutes, source));
        }
      }
    }
    return List.copyOf(rows);
  }

  /**
   * Reads the given headings of policy questions.
   *
   * @param themes the vocabulary of the themes
   */
  List<GivenHeadings> givenHeadings(Vocabulary themes, List<GivenHeadings> base) {
    if (isMissing(ProfileKey.GIVEN_HEADINGS)) {
      return base;
    }
    TermReader theme = new TermReader(themes, parts, problems);
    List<GivenHeadings> all = new ArrayList<>();
    for (Node item : parts.items(profile, ProfileKey.GIVEN_HEADINGS)) {
      Optional<Fields> given = parts.item(item, ProfileKey.GIVEN_HEADINGS, FormKey.GIVEN_HEADINGS);
      if (given.isPresent()) {
        Optional<String> name = parts.needed(given.get(), FormKey.THEME, theme);
        List<String> headings = parts.list(given.get(), FormKey.HEADINGS, parts.line);
        boolean own = given.get().read(FormKey.OWN, parts.truth).value().orElse(true);
        Source source = sources.read(given.get());
        if (name.isPresent()) {
          all.add(new GivenHeadings(name.get(), headings, own, source));
        }
      }
    }
    return List.copyOf(all);
  }

  /** Reads the notes, each of which is a text or a text with its source. */
  List<Note> notes(List<Note> base) {
    if (isMissing(ProfileKey.NOTES)) {
      return base;
    }
    List<Note> notes = new ArrayList<>();
    for (Node item : parts.items(profile, ProfileKey.NOTES)) {
      Optional<Note> note = note(item);
      if (note.isPresent()) {
        notes.add(note.get());
      }
    }
    return List.copyOf(notes);
  }

  private Optional<Note> note(Node item) {
    if (!(item instanceof Node.Mapping mapping)) {
      Optional<String> text = parts.line.read(item, ProfileKey.NOTES.anItem());
      Source source = Source.HOUSE.orStatedAt(item.range());
      return text.isEmpty() ? Optional.empty() : Optional.of(new Note(text.get(), source));
    }
    Fields note = parts.fields(mapping, FormKey.NOTE);
    Source source = sources.read(note);
    Optional<String> text = parts.needed(note, FormKey.TEXT, parts.line);
    return text.isEmpty() ? Optional.empty() : Optional.of(new Note(text.get(), source));
  }

  private boolean isMissing(ProfileKey key) {
    return profile.read(key, parts.any) instanceof Field.Missing;
  }
}
