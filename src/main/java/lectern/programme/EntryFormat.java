package lectern.programme;

import java.util.Optional;

/**
 * The format of a session in the profile's words.
 *
 * @param layout the room layout
 * @param minutes the length in minutes
 */
public record EntryFormat(
    Optional<String> type, Optional<String> layout, Optional<Integer> minutes) {}
