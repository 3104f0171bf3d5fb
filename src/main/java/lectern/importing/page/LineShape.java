package lectern.importing.page;

import java.util.regex.Pattern;
import lectern.profile.Profile;
import lectern.proposal.AgendaLine;

/** Tells by its form what a line without a label may be. */
final class LineShape {
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?:[a-z]+day,? +)?(?:\\d{1,2}(?:st|nd|rd|th)? +"
              + MONTH
              + "|"
              + MONTH
              + " +\\d{1,2}(?:st|nd|rd|th)?),? +20\\d\\d\\b.*\\d{1,2}[:.]\\d\\d.*");
  private static final Pattern QUESTION =
      Pattern.compile(".*\\?[\"”’')]?|(?:\\d{1,2}|[A-Za-z])[.)] .*|[-•*–] .*");

  private static final Pattern LISTED = Pattern.compile("(?:[-•*–]|\\(?[\\da-z]{1,2}[.)]) .*");

  /** The mark of an item in a list. */
  static final Pattern BULLET = Pattern.compile("^[-•] +");

  private static final Pattern GOAL =
      Pattern.compile("(?i)(?:(?:goal|sdg) )?\\d{1,2}(?:\\.[0-9a-z]{1,2})?(?:[.: –-].{0,300})?");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.’'-]*(?: [\\p{L}.’'-]+){1,4}");

  /** In characters. */
  private static final int LONGEST_PERSON = 1000;

  private static final int LONGEST_TIME = 140;
  private static final int LONGEST_ROOM = 100;
  private static final int SHORTEST_PROSE = 60;

  private LineShape() {}

  static boolean isTime(String text) {
    return text.length() <= LONGEST_TIME && TIME.matcher(text).matches();
  }

  /** Returns whether a line is a format with a layout, a length or both. */
  static boolean isFormat(String text, Profile profile) {
    String[] parts = text.split(" - ", -1);
    return parts.length > 1
        && parts[parts.length - 1].matches("(?i)\\d{1,3} ?min(?:s|utes)?\\.?")
        && (profile.isFormat(parts[0]) || parts.length == 3 || parts[0].equalsIgnoreCase("other"));
  }

  /** Returns whether a line is a person whose groups the call knows. */
  static boolean isPerson(String text, Profile profile) {
    int comma = text.lastIndexOf(',');
    return comma > 0
        && text.length() <= LONGEST_PERSON
        && isGroup(text.substring(comma + 1), profile);
  }

  static boolean isGroup(String text, Profile profile) {
    return profile.isGroup(text.strip());
  }

  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  static boolean isQuestion(String text) {
    return QUESTION.matcher(text).matches();
  }

  /** Returns whether a line begins with the mark or the number of an item in a list. */
  static boolean isListed(String text) {
    return LISTED.matcher(text).matches();
  }

  static boolean isGoal(String text) {
    return GOAL.matcher(BULLET.matcher(text).replaceFirst("")).matches();
  }

  static boolean isRoom(String text) {
    return text.length() <= LONGEST_ROOM && !text.endsWith(".");
  }

  static boolean isTimed(String text) {
    return AgendaLine.isTimed(text);
  }

  /** Returns whether a line is a paragraph rather than a name or a term. */
  static boolean isProse(String text) {
    return text.length() >= SHORTEST_PROSE || text.matches(".*[.!?:]");
  }
}
