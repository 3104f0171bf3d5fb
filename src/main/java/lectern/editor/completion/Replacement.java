package lectern.editor.completion;

import java.util.Optional;
import lectern.drafting.Scalar;
import lectern.editor.place.Place;
import lectern.output.PlainYaml;
import lectern.output.QuotedYaml;
import lectern.source.Edit;
import lectern.source.SourceRange;

/**
 * The text that a completion replaces: all of a value, or the part of it between separators.
 *
 * @param from the index of the first replaced character in the value, in UTF-16 units
 * @param to the index after the last one
 */
record Replacement(Place place, int from, int to) {

  /** Replaces the whole value. */
  static Replacement whole(Place place) {
    return new Replacement(place, 0, place.text().length());
  }

  /**
   * Replaces the part of a value that is being typed.
   *
   * @param separator what is between the parts
   */
  static Replacement part(Place place, String separator) {
    String text = place.text();
    int last = text.lastIndexOf(separator, place.before() - separator.length());
    int from = last < 0 || place.before() < separator.length() ? 0 : last + separator.length();
    while (from < place.before() && text.charAt(from) == ' ') {
      from++;
    }
    int next = text.indexOf(separator, place.before());
    return new Replacement(place, from, next < 0 ? text.length() : next);
  }

  /** Returns what has been typed of it. */
  String typed() {
    return place.text().substring(from, place.before());
  }

  private boolean isWhole() {
    return from == 0 && to == place.text().length();
  }

  /** Returns the edit that writes a value; empty if it can't be written there. */
  Optional<Edit> with(Candidate candidate) {
    String value = Scalar.plain(candidate.value());
    if (!place.isAsWritten() || value.isEmpty()) {
      return Optional.empty();
    }
    return written(value, candidate).map(text -> new Edit(range(), before() + text));
  }

  private String before() {
    boolean isAfterSeparator =
        from > 0 && from <= place.text().length() && place.text().charAt(from - 1) == ',';
    return place.scalar().needsSpace() || isAfterSeparator ? " " : "";
  }

  private Optional<String> written(String value, Candidate candidate) {
    Place.Writing scalar = place.scalar();
    if (!scalar.quote().isEmpty()) {
      String quoted = QuotedYaml.quoted(value);
      String inner =
          scalar.quote().equals("'")
              ? value.replace("'", "''")
              : quoted.substring(1, quoted.length() - 1);
      return Optional.of(inner + (scalar.isOpen() ? scalar.quote() : ""));
    }
    boolean isPlain = candidate.isNumber() || isPlain(value);
    if (isWhole()) {
      return Optional.of(isPlain ? value : QuotedYaml.quoted(value));
    }
    return isPlain && !scalar.isInBrackets() ? Optional.of(value) : Optional.empty();
  }

  /** Returns whether a text, or each of its parts between commas, needs no quotes. */
  private boolean isPlain(String value) {
    if (place.scalar().isInBrackets() || value.indexOf(',') < 0) {
      return PlainYaml.allows(value);
    }
    for (String part : value.split(", ", -1)) {
      if (!PlainYaml.allows(part)) {
        return false;
      }
    }
    return true;
  }

  private SourceRange range() {
    SourceRange whole = place.range();
    String text = place.text();
    int start = text.codePointCount(0, from);
    int end = text.codePointCount(0, to);
    return new SourceRange(whole.file(), whole.start().plus(start), whole.start().plus(end));
  }
}
