package lectern.statistics;

import java.util.List;

/**
 * The figures of one programme or one session.
 *
 * @param title what it is called, safe to publish
 */
public record Part(Kind kind, String title, List<Table> tables) {

  /** The subject of figures. */
  public enum Kind {
    PROGRAMME,
    SESSION
  }
}
