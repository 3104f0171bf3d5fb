package lectern.reference;

import java.util.ArrayList;
import java.util.List;
import lectern.output.Columns;
import lectern.output.Printable;
import lectern.profile.Profile;

/** The profiles, one a line: name, title, days and place of the event. */
public final class ProfileList {
  private ProfileList() {}

  /** The list as text, in the order given. */
  public static String text(List<Profile> profiles) {
    List<List<String>> rows = new ArrayList<>();
    for (Profile profile : profiles) {
      rows.add(
          List.of(
              Printable.line(profile.name()),
              Printable.line(profile.title()),
              profile.calendar().dates().map(d -> d.start() + " to " + d.end()).orElse(""),
              Printable.line(profile.calendar().place().orElse(""))));
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        line.append(cell).append(" ".repeat(width(rows, column) + 2 - Columns.of(cell)));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int width(List<List<String>> rows, int column) {
    int width = 0;
    for (List<String> row : rows) {
      width = Math.max(width, Columns.of(row.get(column)));
    }
    return width;
  }
}
