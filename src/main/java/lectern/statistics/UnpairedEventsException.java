package lectern.statistics;

import java.util.List;

/** Reports that it is unclear which events are to be compared. */
public final class UnpairedEventsException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param events the events of one side that the other does not have
   * @param others those of the other side
   */
  UnpairedEventsException(List<String> events, List<String> others) {
    super(
        side(events)
            + " and "
            + side(others)
            + " do not match. Name the proposals of one event on each side.");
  }

  private static String side(List<String> events) {
    return events.isEmpty() ? "nothing" : String.join(", ", events);
  }
}
