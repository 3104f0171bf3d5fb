package lectern.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The name of a session: its event, type, number and title.
 *
 * @param type the session type in the profile's word
 * @param abbreviation the abbreviation of the type in headings
 * @param title {@code Untitled} where the proposal has none
 * @param file the file of its proposal
 */
public record SessionName(
    Optional<String> event,
    Optional<String> type,
    Optional<String> abbreviation,
    Optional<Integer> number,
    String title,
    String file) {

  /** The heading within a programme, where the event goes without saying: {@code WS #119 Title}. */
  public String heading() {
    List<String> parts = new ArrayList<>();
    if (number.isPresent()) {
      abbreviation.ifPresent(parts::add);
      parts.add("#" + number.get());
    }
    parts.add(title);
    return String.join(" ", parts);
  }
}
