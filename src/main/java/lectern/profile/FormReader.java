package lectern.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.KeySet;
import lectern.fields.Located;
import lectern.fields.ValueReader;
import lectern.fields.Values;
import lectern.source.Node;

/** Reads what a profile says of a call's form beyond its lists and its required fields. */
final class FormReader {
  private static final KeySet THEME_NAME = SourceKey.with("the theme's name", TermKey.NAME);

  private final Fields profile;
  private final SourceList sources;
  private final FaultList faults;
  private final Parts parts;
  private final Values values;

  FormReader(Fields profile, SourceList sources, FaultList faults) {
    this.profile = profile;
    this.sources = sources;
    this.faults = faults;
    this.parts = new Parts(faults);
    this.values = new Values(faults);
  }

  Optional<ThemeName> themeName(Optional<ThemeName> base) {
    return Inherited.or(
        profile.read(
            ProfileKey.THEME_NAME,
            parts.keyed(
                THEME_NAME,
                "{name: issue area}",
                name ->
                    parts
                        .needed(name, TermKey.NAME, values::line)
                        .map(word -> new ThemeName(word, sources.read(name))))),
        base);
  }

  /**
   * The formats with their layouts and lengths.
   *
   * @param lists where their words come from
   */
  List<FormatRow> formats(Vocabularies lists, List<FormatRow> base) {
    return Inherited.or(
        profile.read(
            ProfileKey.FORMATS,
            parts.keyed(
                FormatRowKey.TABLE, "{rows: [...]}", table -> Optional.of(formats(table, lists)))),
        base);
  }

  private List<FormatRow> formats(Fields table, Vocabularies lists) {
    Source source = sources.read(table);
    ValueReader<String> format = new TermReader(lists.formats(), faults);
    ValueReader<String> layout = new TermReader(lists.layouts(), faults);
    return parts.plain(
        table,
        FormatRowKey.ROWS,
        parts.keyed(
            FormatRowKey.ROW,
            "{format: Panel, layouts: [Auditorium]}",
            row ->
                parts
                    .needed(row, FormatRowKey.FORMAT, format)
                    .map(
                        name ->
                            new FormatRow(
                                name,
                                parts.plain(row, FormatRowKey.LAYOUTS, layout),
                                parts.plain(row, FormatRowKey.MINUTES, values::number),
                                source))));
  }

  /**
   * The policy question headings that the call gives.
   *
   * @param themes where the themes come from
   */
  List<GivenHeadings> givenHeadings(Vocabulary themes, List<GivenHeadings> base) {
    ValueReader<String> theme = new TermReader(themes, faults);
    return listed(
        ProfileKey.GIVEN_HEADINGS,
        parts.keyed(
            GivenHeadingsKey.ALL,
            "{theme: ..., headings: [...]}",
            given ->
                parts
                    .needed(given, GivenHeadingsKey.THEME, theme)
                    .map(name -> givenHeadings(name, given))),
        base);
  }

  private GivenHeadings givenHeadings(String theme, Fields given) {
    return new GivenHeadings(
        theme,
        parts.plain(given, GivenHeadingsKey.HEADINGS, values::line),
        given.read(GivenHeadingsKey.OWN, values::truth).value().orElse(true),
        sources.read(given));
  }

  /** What no rule checks: each a text, or a text with its source. */
  List<Note> notes(List<Note> base) {
    return listed(ProfileKey.NOTES, this::note, base);
  }

  private Optional<Note> note(Node value, String subject) {
    if (value instanceof Node.Scalar) {
      return values.line(value, subject).map(text -> new Note(text, Source.HOUSE));
    }
    return parts
        .keyed(
            NoteKey.ALL,
            "{text: ...}",
            note ->
                parts
                    .needed(note, NoteKey.TEXT, values::line)
                    .map(text -> new Note(text, sources.read(note))))
        .read(value, subject);
  }

  private <T> List<T> listed(ProfileKey key, ValueReader<T> item, List<T> base) {
    Field<List<Located<T>>> stated = profile.read(key, values.list(item));
    if (stated instanceof Field.Missing) {
      return base;
    }
    List<T> plain = new ArrayList<>();
    for (Located<T> found : stated.value().orElse(List.of())) {
      plain.add(found.value());
    }
    return List.copyOf(plain);
  }
}
