package lectern.listing;

import java.time.OffsetDateTime;
import java.util.List;
import lectern.proposal.Zone;

/** A part of a listing. */
public sealed interface Block {

  /** The name of what follows, such as {@code Expected Outcomes}. */
  record Label(String text) implements Block {}

  /**
   * The name of what follows where the published pages print none: for formats whose headings make
   * sections, in which it would count as part of what stands before.
   */
  record Section(String name) implements Block {}

  /**
   * The time of the session.
   *
   * @param zone the time zone in which it is printed
   */
  record Slot(OffsetDateTime start, OffsetDateTime end, Zone zone) implements Block {}

  /** Short lines that belong together, one below the other. */
  record Lines(List<String> lines) implements Block {}

  /**
   * Prose of an author.
   *
   * @param lead a word in front of it, such as {@code Targets:}; may be empty
   * @param commonMark the prose
   */
  record Prose(String lead, String commonMark) implements Block {}

  /**
   * The agenda.
   *
   * @param lead the words in front, such as {@code Workshop timing:}
   * @param items one line each
   */
  record Agenda(String lead, List<String> items) implements Block {}
}
