package lectern.programme;

import java.util.Optional;

/**
 * The format of a session in the profile's words.
 *
 * @param layout the room layout
 * @param minutes how long the format takes
 */
public record EntryFormat(
    Optional<String> type, Optional<String> layout, Optional<Integer> minutes) {}
