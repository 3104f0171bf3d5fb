package lectern.programme;

import java.util.Set;
import lectern.proposal.Status;

/** The formats that a programme is exported in. */
public enum ExportFormat {
  ICAL,
  SCHEDULE_JSON,
  SCHEDULE_XML,
  CSV,
  CSV_PEOPLE,
  HTML;

  private static final Set<Status> PUBLISHED =
      Set.of(Status.ACCEPTED, Status.SCHEDULED, Status.HELD);

  /** Tells whether a session without a time has no place in it. */
  public boolean isTimetable() {
    return this == ICAL || this == SCHEDULE_JSON || this == SCHEDULE_XML;
  }

  /** Tells whether it is a table for a spreadsheet. */
  public boolean isTable() {
    return this == CSV || this == CSV_PEOPLE;
  }

  /** Tells whether it has room for private data of people; the others are made to be published. */
  public boolean mayBePrivate() {
    return this == ICAL || isTable();
  }

  /**
   * Tells whether a session is exported that was not asked for by its status. A calendar also tells
   * what was withdrawn, so that it goes from the calendars of those who have it.
   */
  boolean publishes(Status status) {
    return PUBLISHED.contains(status) || (this == ICAL && status == Status.WITHDRAWN);
  }

  /** Tells whether a session of this status can be distinguished from one that takes place. */
  boolean canShow(Status status) {
    boolean standing = status != Status.WITHDRAWN && status != Status.DECLINED;
    return standing || this == ICAL || isTable();
  }
}
