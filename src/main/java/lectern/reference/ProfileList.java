package lectern.reference;

import java.util.ArrayList;
import java.util.List;
import lectern.output.Columns;
import lectern.output.Printable;
import lectern.profile.Profile;
import lectern.report.Style;

/** A list of profiles, one a line: name, title, dates and place of the event. */
public final class ProfileList {
  private ProfileList() {}

  /** Prints profiles as text, in the order given. */
  public static String text(List<Profile> profiles, Style style) {
    List<List<String>> rows = new ArrayList<>();
    for (Profile profile : profiles) {
      rows.add(
          List.of(
              Printable.line(profile.name()),
              Printable.line(profile.title()),
              profile.calendar().dates().map(d -> d.start() + " to " + d.end()).orElse(""),
              Printable.line(profile.calendar().place().orElse(""))));
    }
    int[] widths = new int[4];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], Columns.of(row.get(column)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String cell = row.get(column);
        line.append(column == 0 ? style.bold(cell) : cell)
            .append(" ".repeat(widths[column] + 2 - Columns.of(cell)));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
