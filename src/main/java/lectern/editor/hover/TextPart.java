package lectern.editor.hover;

import lectern.editor.place.Place;
import lectern.source.SourceRange;

/** The part of a value that an offset is in, without white space around it. */
record TextPart(String text, boolean isFirst, SourceRange range) {

  static TextPart whole(Place place) {
    return new TextPart(place.text().strip(), true, place.range());
  }

  /** Returns the part between separators; the whole value if its text has escapes. */
  static TextPart of(Place place, String separator) {
    if (!place.isAsWritten()) {
      return whole(place);
    }
    String text = place.text();
    int before = text.lastIndexOf(separator, place.before() - separator.length());
    int from = before < 0 || place.before() < separator.length() ? 0 : before + separator.length();
    int next = text.indexOf(separator, place.before());
    int to = next < 0 ? text.length() : next;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    SourceRange whole = place.range();
    return new TextPart(
        text.substring(from, to),
        before < 0,
        new SourceRange(
            whole.file(),
            whole.start().plus(text.codePointCount(0, from)),
            whole.start().plus(text.codePointCount(0, to))));
  }
}
