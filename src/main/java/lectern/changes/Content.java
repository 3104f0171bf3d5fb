package lectern.changes;

import java.util.Optional;

/**
 * A text of a session, its agenda or its policy questions.
 *
 * @param size the number of words or items; 0 where there are none
 * @param minutes the length of an agenda, where it is known
 * @param text prose in CommonMark, or one item a line
 */
public record Content(int size, Optional<Integer> minutes, String text) {}
