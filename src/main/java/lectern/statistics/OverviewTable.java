package lectern.statistics;

import java.util.ArrayList;
import java.util.List;

/** The table of single figures. */
final class OverviewTable {
  private OverviewTable() {}

  static Table of(Scope scope) {
    long slots = 0;
    for (OnStage person : scope.people()) {
      slots += person.slots();
    }
    long nameless = 0;
    long minutes = 0;
    long unknown = 0;
    long agendas = 0;
    long agendaMinutes = 0;
    long forTheRoom = 0;
    for (SessionFigures session : scope.sessions()) {
      nameless += session.nameless();
      minutes += session.minutes().orElse(0);
      unknown += session.minutes().isPresent() ? 0 : 1;
      if (session.agenda().isPresent()) {
        agendas++;
        agendaMinutes += session.agenda().get().total();
        forTheRoom += session.agenda().get().audienceParticipation();
      }
    }
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of("sessions", scope.sessions().size()));
    rows.add(Row.of("people on stage", scope.people().size()));
    rows.add(Row.of("speaking slots", slots));
    rows.add(Row.of("slots without a name", nameless));
    rows.add(Row.of("session minutes", minutes));
    rows.add(Row.of("sessions of unknown length", unknown));
    rows.add(Row.of("agendas with activities", agendas));
    rows.add(Row.of("minutes of these agendas", agendaMinutes));
    rows.add(Row.of("audience participation (min)", forTheRoom));
    if (agendaMinutes > 0) {
      rows.add(Row.of("audience participation (%)", forTheRoom * 100 / agendaMinutes));
    }
    return Table.of(Topic.OVERVIEW, rows);
  }
}
