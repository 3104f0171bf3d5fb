package lectern.profile;

/** The deadline for session reports. */
public sealed interface ReportDeadline {

  /** The source of the deadline. */
  Source source();

  /** A deadline in hours after the end of the session. */
  record AfterSession(int hours, Source source) implements ReportDeadline {}

  /** A deadline in days after the last day of the event. */
  record AfterEvent(int days, Source source) implements ReportDeadline {}
}
