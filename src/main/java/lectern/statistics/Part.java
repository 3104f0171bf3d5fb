package lectern.statistics;

import java.util.List;

/**
 * The statistics of one programme or one session.
 *
 * @param title its title, safe to publish
 */
public record Part(Kind kind, String title, List<Table> tables) {

  /** The subject of statistics. */
  public enum Kind {
    PROGRAMME,
    SESSION
  }
}
