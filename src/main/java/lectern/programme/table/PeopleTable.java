package lectern.programme.table;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Values;
import lectern.programme.Entry;
import lectern.programme.PersonEntry;
import lectern.programme.PersonalData;
import lectern.programme.Privacy;
import lectern.programme.Programme;
import lectern.programme.SessionName;

/** Prints a programme as a table with a row for each person in each role of each session. */
public final class PeopleTable {
  private static final List<String> PRIVATE =
      List.of("email", "country", "gender", "youth", "presence", "confirmation", "url");

  private PeopleTable() {}

  /**
   * The table, by session, then by role, then as written. A private one has further columns.
   *
   * @param zone the zone in which times are printed
   */
  public static String print(Programme programme, ZoneId zone) {
    List<String> header = new ArrayList<>(List.of("event", "type", "number", "title", "status"));
    header.addAll(SlotCells.HEADER);
    header.addAll(List.of("room", "role", "name", "organization"));
    header.addAll(List.of("stakeholder-group", "regional-group"));
    if (programme.privacy() == Privacy.PRIVATE) {
      header.addAll(PRIVATE);
    }
    List<List<String>> rows = new ArrayList<>();
    for (Entry entry : programme.entries()) {
      for (PersonEntry person : entry.people()) {
        List<String> row = session(entry, zone);
        row.addAll(person(person));
        person.personal().ifPresent(personal -> row.addAll(personal(personal)));
        rows.add(row);
      }
    }
    return Cells.print(header, rows);
  }

  private static List<String> session(Entry entry, ZoneId zone) {
    SessionName name = entry.name();
    List<String> row = new ArrayList<>();
    row.add(name.event().orElse(""));
    row.add(name.type().orElse(""));
    row.add(name.number().map(String::valueOf).orElse(""));
    row.add(name.title());
    row.add(Values.word(entry.status()));
    row.addAll(SlotCells.of(entry.slot(), zone));
    row.add(entry.room().orElse(""));
    return row;
  }

  private static List<String> person(PersonEntry person) {
    return List.of(
        Values.word(person.role()),
        person.isOrganization() ? "" : person.name(),
        person.organization().orElse(""),
        person.stakeholderGroup().orElse(""),
        person.regionalGroup().orElse(""));
  }

  private static List<String> personal(PersonalData data) {
    return List.of(
        data.email().orElse(""),
        data.country().orElse(""),
        data.gender().orElse(""),
        data.youth().map(youth -> youth ? "yes" : "no").orElse(""),
        word(data.presence()),
        word(data.confirmation()),
        data.url().orElse(""));
  }

  private static String word(Optional<? extends Enum<?>> choice) {
    return choice.map(Values::word).orElse("");
  }
}
