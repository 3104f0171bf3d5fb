package lectern.programme.table;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lectern.fields.Values;
import lectern.programme.Entry;
import lectern.programme.PersonEntry;
import lectern.programme.PersonalData;
import lectern.programme.Privacy;
import lectern.programme.Programme;
import lectern.programme.SessionName;
import lectern.proposal.Role;

/** Prints a programme as a table with a row for each session. */
public final class SessionTable {
  private static final String BETWEEN = "; ";

  private SessionTable() {}

  /**
   * The table; a private one has the people's mail addresses.
   *
   * @param zone the zone in which times are printed
   */
  public static String print(Programme programme, ZoneId zone) {
    List<String> header = new ArrayList<>(List.of("event", "type", "number", "title", "status"));
    header.add("theme");
    header.addAll(SlotCells.HEADER);
    header.addAll(List.of("minutes", "room", "format", "layout"));
    for (Role role : Role.values()) {
      header.add(role.key().written());
    }
    header.add("description");
    if (programme.privacy() == Privacy.PRIVATE) {
      header.add("emails");
    }
    List<List<String>> rows = new ArrayList<>();
    for (Entry entry : programme.entries()) {
      rows.add(row(entry, zone, programme.privacy()));
    }
    return Cells.print(header, rows);
  }

  private static List<String> row(Entry entry, ZoneId zone, Privacy privacy) {
    SessionName name = entry.name();
    List<String> row = new ArrayList<>();
    row.add(name.event().orElse(""));
    row.add(name.type().orElse(""));
    row.add(name.number().map(String::valueOf).orElse(""));
    row.add(name.title());
    row.add(Values.word(entry.status()));
    row.add(entry.theme().orElse(""));
    row.addAll(SlotCells.of(entry.slot(), zone));
    row.add(entry.minutes().map(String::valueOf).orElse(""));
    row.add(entry.room().orElse(""));
    row.add(entry.format().type().orElse(""));
    row.add(entry.format().layout().orElse(""));
    for (Role role : Role.values()) {
      row.add(names(entry.in(role)));
    }
    row.add(entry.description());
    if (privacy == Privacy.PRIVATE) {
      row.add(emails(entry.people()));
    }
    return row;
  }

  private static String names(List<PersonEntry> people) {
    return String.join(BETWEEN, people.stream().map(PersonEntry::name).toList());
  }

  /** Each address once. */
  private static String emails(List<PersonEntry> people) {
    Set<String> emails = new LinkedHashSet<>();
    for (PersonEntry person : people) {
      person.personal().flatMap(PersonalData::email).ifPresent(emails::add);
    }
    return String.join(BETWEEN, emails);
  }
}
