package lectern.programme.table;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lectern.output.table.Column;
import lectern.output.table.ColumnChoice;
import lectern.output.table.Sheet;
import lectern.output.table.SheetCell;
import lectern.programme.Entry;
import lectern.programme.PersonEntry;
import lectern.programme.PersonalData;
import lectern.programme.Privacy;
import lectern.programme.Programme;
import lectern.proposal.Role;

/** Makes a sheet with a row for each session of a programme. */
public final class SessionTable {
  private static final String BETWEEN = "; ";

  private SessionTable() {}

  /**
   * The sheet; a private programme's can have the people's mail addresses.
   *
   * @param zone the zone in which times are printed
   * @param choices the columns; none for all
   */
  public static Sheet of(Programme programme, ZoneId zone, List<ColumnChoice> choices) {
    return Sheet.of("Sessions", columns(zone, programme.privacy()), choices, programme.entries());
  }

  /** The columns, in their order. */
  public static List<Column<Entry>> columns(ZoneId zone, Privacy privacy) {
    List<Column<Entry>> columns = new ArrayList<>(SessionColumns.names());
    columns.add(Column.optional("theme", Entry::theme));
    columns.addAll(SessionColumns.times(zone));
    columns.add(new Column<>("minutes", entry -> SheetCell.of(entry.minutes())));
    columns.add(Column.optional("room", Entry::room));
    columns.add(Column.optional("format", entry -> entry.format().type()));
    columns.add(Column.optional("layout", entry -> entry.format().layout()));
    for (Role role : Role.values()) {
      columns.add(Column.text(role.key().written(), entry -> names(entry.in(role))));
    }
    columns.add(Column.text("description", Entry::description));
    if (privacy == Privacy.PRIVATE) {
      columns.add(Column.text("emails", entry -> emails(entry.people())));
    }
    return columns;
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
