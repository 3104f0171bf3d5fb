package lectern.programme.calendar;

import java.util.List;
import lectern.session.Slot;

/**
 * An event of a calendar.
 *
 * @param content its content lines, without those of its identity and revision
 */
record CalendarEvent(String uid, Slot slot, Revision revision, List<String> content) {

  /** Returns the value of the first content line of a property; empty if there is none. */
  String value(String property) {
    String start = property + ":";
    for (String line : content) {
      if (line.startsWith(start)) {
        return line.substring(start.length());
      }
    }
    return "";
  }

  CalendarEvent revised(Revision other) {
    return new CalendarEvent(uid, slot, other, content);
  }

  /** Adds the component of the event. */
  void addTo(ContentLines lines) {
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", uid);
    lines.add("DTSTAMP", Stamps.utc(revision.stamp()));
    revision.modified().ifPresent(time -> lines.add("LAST-MODIFIED", Stamps.utc(time)));
    lines.add("SEQUENCE", String.valueOf(revision.sequence()));
    lines.addAll(content);
    lines.add("END", "VEVENT");
  }
}
