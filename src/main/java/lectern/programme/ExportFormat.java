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
  XLSX,
  HTML,
  SITE;

  private static final Set<Status> PUBLISHED =
      Set.of(Status.ACCEPTED, Status.SCHEDULED, Status.HELD);

  /** Returns whether sessions without a time are omitted. */
  public boolean isTimetable() {
    return this == ICAL || this == SCHEDULE_JSON || this == SCHEDULE_XML;
  }

  /** Returns whether it is made of pages. */
  public boolean isPages() {
    return this == HTML || this == SITE;
  }

  /** Returns whether it is a table for spreadsheets. */
  public boolean isTable() {
    return isCsv() || this == XLSX;
  }

  /** Returns whether it is a table as delimited text. */
  public boolean isCsv() {
    return this == CSV || this == CSV_PEOPLE;
  }

  /** Returns whether it can hold private data of people; the others are meant for publication. */
  public boolean mayBePrivate() {
    return this == ICAL || isTable();
  }

  /**
   * Returns whether sessions of a status are exported unless the filter asks for others. A calendar
   * includes withdrawn sessions, so that subscribers' calendars drop them, and so does a site,
   * whose addresses last.
   */
  boolean publishes(Status status) {
    return PUBLISHED.contains(status) || (canCancel() && status == Status.WITHDRAWN);
  }

  /**
   * Returns whether the format can mark a session of this status as not taking place, if it is not.
   */
  boolean canShow(Status status) {
    boolean standing = status != Status.WITHDRAWN && status != Status.DECLINED;
    return standing || canCancel() || isTable();
  }

  private boolean canCancel() {
    return this == ICAL || this == SITE;
  }
}
