package lectern.programme.table;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lectern.fields.Values;
import lectern.output.table.Column;
import lectern.output.table.ColumnChoice;
import lectern.output.table.Sheet;
import lectern.programme.Entry;
import lectern.programme.PersonEntry;
import lectern.programme.PersonalData;
import lectern.programme.Privacy;
import lectern.programme.Programme;

/** Makes a sheet with a row for each person in each role of each session of a programme. */
public final class PeopleTable {
  private PeopleTable() {}

  /** What a row is about: a person in a role of a session. */
  public record Part(Entry session, PersonEntry person) {}

  /**
   * The sheet, by session, then by role, then as written. A private programme's can have further
   * columns.
   *
   * @param zone the zone in which times are printed
   * @param choices the columns; none for all
   */
  public static Sheet of(Programme programme, ZoneId zone, List<ColumnChoice> choices) {
    List<Part> parts = new ArrayList<>();
    for (Entry entry : programme.entries()) {
      entry.people().forEach(person -> parts.add(new Part(entry, person)));
    }
    return Sheet.of("People", columns(zone, programme.privacy()), choices, parts);
  }

  /** The columns, in their order. */
  public static List<Column<Part>> columns(ZoneId zone, Privacy privacy) {
    List<Column<Entry>> session = new ArrayList<>(SessionColumns.names());
    session.addAll(SessionColumns.times(zone));
    session.add(Column.optional("room", Entry::room));
    List<Column<PersonEntry>> person = new ArrayList<>(person());
    if (privacy == Privacy.PRIVATE) {
      person.addAll(personal());
    }
    List<Column<Part>> columns = new ArrayList<>();
    session.forEach(column -> columns.add(column.of(Part::session)));
    person.forEach(column -> columns.add(column.of(Part::person)));
    return columns;
  }

  private static List<Column<PersonEntry>> person() {
    return List.of(
        Column.text("role", person -> Values.word(person.role())),
        Column.text("name", person -> person.isOrganization() ? "" : person.name()),
        Column.optional("organization", PersonEntry::organization),
        Column.optional("stakeholder-group", PersonEntry::stakeholderGroup),
        Column.optional("regional-group", PersonEntry::regionalGroup));
  }

  private static List<Column<PersonEntry>> personal() {
    return List.of(
        personal("email", PersonalData::email),
        personal("country", PersonalData::country),
        personal("gender", PersonalData::gender),
        personal("youth", data -> data.youth().map(youth -> youth ? "yes" : "no")),
        personal("presence", data -> data.presence().map(Values::word)),
        personal("confirmation", data -> data.confirmation().map(Values::word)),
        personal("url", PersonalData::url));
  }

  private static Column<PersonEntry> personal(
      String name, Function<PersonalData, Optional<String>> text) {
    return Column.optional(name, person -> person.personal().flatMap(text));
  }
}
