package lectern.statistics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lectern.check.rules.timing.ActivityMinutes;
import lectern.fields.Values;
import lectern.proposal.Activity;
import lectern.session.Named;
import lectern.session.Plural;

/** The tables about formats, time and themes. */
record TimeTables(Scope scope) {

  Table formats() {
    Tally tally = new Tally(2, List.of());
    for (SessionFigures session : scope.sessions()) {
      tally.add(session.format(), 1, session.minutes().orElse(0));
    }
    return Table.summed(Topic.FORMAT, tally.rows(Topic.FORMAT.unstated()));
  }

  Table lengths() {
    Map<Integer, Integer> lengths = new TreeMap<>();
    int unknown = 0;
    for (SessionFigures session : scope.sessions()) {
      session.minutes().ifPresent(minutes -> lengths.merge(minutes, 1, Integer::sum));
      unknown += session.minutes().isPresent() ? 0 : 1;
    }
    List<Row> rows = new ArrayList<>();
    lengths.forEach(
        (minutes, sessions) -> rows.add(Row.of(Plural.of(minutes, "minute"), sessions)));
    rows.add(Row.of(Topic.LENGTH.unstated(), unknown));
    return Table.summed(Topic.LENGTH, rows);
  }

  Table activities() {
    Tally tally = new Tally(1, words());
    for (SessionFigures session : scope.sessions()) {
      session
          .agenda()
          .ifPresent(
              agenda ->
                  agenda
                      .minutes()
                      .forEach(
                          (activity, minutes) ->
                              tally.add(Optional.of(Value.of(Values.word(activity))), minutes)));
    }
    return Table.summed(Topic.ACTIVITY, tally.rows());
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Activity activity : Activity.values()) {
      words.add(Values.word(activity));
    }
    return words;
  }

  Table roomShares() {
    List<String> shares = List.of("under 25%", "25-49%", "50-74%", "75-100%");
    Tally tally = new Tally(1, shares);
    for (SessionFigures session : scope.sessions()) {
      Optional<Long> percent = session.agenda().map(TimeTables::percentForTheRoom);
      tally.add(percent.map(p -> Value.of(shares.get((int) Math.min(3, p / 25)))), 1);
    }
    return Table.summed(Topic.ROOM_SHARE, tally.rows(Topic.ROOM_SHARE.unstated()));
  }

  private static long percentForTheRoom(ActivityMinutes agenda) {
    return agenda.audienceParticipation() * 100 / agenda.total();
  }

  Table themes() {
    Tally tally = new Tally(1, scope.lists().themes().names());
    for (SessionFigures session : scope.sessions()) {
      tally.add(theme(session), 1);
    }
    return Table.summed(Topic.THEME, tally.rows(Topic.THEME.unstated()));
  }

  /** The theme in the spelling under which the table of acceptance counts it too. */
  static Optional<Value> theme(SessionFigures session) {
    return session.session().theme().map(Named::text).map(Value::of);
  }

  /**
   * The sessions of each theme by the hour in which they start.
   *
   * @param zone the zone in which hours are counted
   */
  Table hours(ZoneId zone) {
    Set<String> hours = new TreeSet<>();
    for (SessionFigures session : scope.sessions()) {
      hour(session, zone).ifPresent(hours::add);
    }
    List<String> labels = new ArrayList<>(hours);
    labels.add(Topic.HOUR.unstated());
    List<Row> themes = themesByHour(labels, zone);
    List<String> columns = new ArrayList<>(Topic.HOUR.columns());
    themes.forEach(theme -> columns.add(theme.label()));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      long[] figures = new long[columns.size()];
      for (int j = 1; j < figures.length; j++) {
        figures[j] = themes.get(j - 1).cells().get(i).barred();
        figures[0] += figures[j];
      }
      rows.add(Row.of(labels.get(i), figures));
    }
    return Table.summed(Topic.HOUR, columns, rows);
  }

  /** A row for each theme that occurs, with a figure for each hour. */
  private List<Row> themesByHour(List<String> hours, ZoneId zone) {
    Tally tally = new Tally(hours.size(), scope.lists().themes().names());
    for (SessionFigures session : scope.sessions()) {
      long[] figures = new long[hours.size()];
      figures[hours.indexOf(hour(session, zone).orElse(Topic.HOUR.unstated()))] = 1;
      tally.add(theme(session), figures);
    }
    List<Row> rows = tally.rows(Topic.THEME.unstated());
    rows.removeIf(row -> row.cells().stream().allMatch(cell -> cell.barred() == 0));
    return rows;
  }

  private static Optional<String> hour(SessionFigures session, ZoneId zone) {
    return session.session().slot().map(slot -> hour(slot.start(), zone));
  }

  private static String hour(Instant start, ZoneId zone) {
    ZonedDateTime time = start.atZone(zone);
    return time.toLocalDate() + (time.getHour() < 10 ? " 0" : " ") + time.getHour() + ":00";
  }
}
