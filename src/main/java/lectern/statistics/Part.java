package lectern.statistics;

import java.util.List;
import java.util.Optional;

/**
 * The statistics of one programme or one session.
 *
 * @param title its title, safe to publish
 * @param compared the title of the programme that it is compared with, if it is
 */
public record Part(Kind kind, String title, Optional<String> compared, List<Table> tables) {

  /** Statistics without a comparison. */
  public Part(Kind kind, String title, List<Table> tables) {
    this(kind, title, Optional.empty(), tables);
  }

  /** The subject of statistics. */
  public enum Kind {
    PROGRAMME,
    SESSION
  }
}
