package lectern.programme;

import java.util.Set;
import lectern.proposal.Status;

/** What a programme is exported as. */
public enum ExportFormat {
  ICAL,
  SCHEDULE_JSON,
  SCHEDULE_XML,
  CSV,
  CSV_PEOPLE,
  HTML;

  private static final Set<Status> PUBLISHED =
      Set.of(Status.ACCEPTED, Status.SCHEDULED, Status.HELD);

  /** Whether a session without a time has no place in it. */
  public boolean isTimetable() {
    return this == ICAL || this == SCHEDULE_JSON || this == SCHEDULE_XML;
  }

  /** Whether it is a table for a spreadsheet. */
  public boolean isTable() {
    return this == CSV || this == CSV_PEOPLE;
  }

  /** Whether it has room for private data of people; the others are made to be published. */
  public boolean mayBePrivate() {
    return this == ICAL || isTable();
  }

  /**
   * Whether a session is exported that was not asked for by its status. A calendar also tells what
   * was withdrawn, so that it goes from the calendars of those who have it.
   */
  boolean publishes(Status status) {
    return PUBLISHED.contains(status) || (this == ICAL && status == Status.WITHDRAWN);
  }

  /** Whether a session of this status can be told apart from one that takes place. */
  boolean canTell(Status status) {
    boolean standing = status != Status.WITHDRAWN && status != Status.DECLINED;
    return standing || this == ICAL || isTable();
  }
}
