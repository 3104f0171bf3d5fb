package lectern.editor.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.source.SourceRange;
import lectern.source.SourceText;

/**
 * The id of a rule in a waiver comment.
 *
 * @param id the id; empty where it is still to be typed
 * @param typed the text of it before the offset
 * @param others the other ids in the comment
 */
public record WaiverPlace(String id, String typed, List<String> others, SourceRange range) {
  private static final Pattern WAIVER = Pattern.compile("(?:^|\\s)#\\s*lectern:\\s*allow\\s");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9/-]*");
  private static final int LONGEST = 2000;
  private static final String REASON = "--";
  private static final String UNTIL = " until";

  /**
   * Finds the id at an offset; empty if it is in no waiver comment, or in another part of one.
   *
   * @param offset a number of code points
   */
  public static Optional<WaiverPlace> at(SourceText source, int offset) {
    if (!source.hasHash()) {
      return Optional.empty();
    }
    TextLines text = new TextLines(source);
    int at = text.clamped(offset);
    int start = text.start(at);
    if (text.end(at) - start > LONGEST) {
      return Optional.empty();
    }
    String before = text.text(start, at);
    Matcher waiver = WAIVER.matcher(before);
    if (!waiver.find() || !PlaceFinder.find(source, at).isEmpty()) {
      return Optional.empty();
    }
    String ids = before.substring(waiver.end());
    if (ids.contains(REASON) || ids.contains(UNTIL)) {
      return Optional.empty();
    }
    String rest = text.text(at, text.end(at));
    Matcher after = ID.matcher(rest);
    int length = after.lookingAt() ? after.end() : 0;
    int comma = ids.lastIndexOf(',');
    String typed = ids.substring(comma + 1).stripLeading();
    return ID.matcher(typed).matches()
        ? Optional.of(
            new WaiverPlace(
                typed + rest.substring(0, length),
                typed,
                others(ids.substring(0, Math.max(0, comma)), rest.substring(length)),
                text.range(at - typed.length(), at + length)))
        : Optional.empty();
  }

  private static List<String> others(String before, String after) {
    int end = after.length();
    for (String word : List.of(REASON, UNTIL)) {
      int found = after.indexOf(word);
      end = found >= 0 ? Math.min(end, found) : end;
    }
    List<String> others = new ArrayList<>();
    for (String id : (before + "," + after.substring(0, end)).split(",", -1)) {
      if (!id.isBlank()) {
        others.add(id.strip());
      }
    }
    return List.copyOf(others);
  }
}
