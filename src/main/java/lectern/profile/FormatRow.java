package lectern.profile;

import java.util.List;

/**
 * A session format with its layouts and lengths.
 *
 * @param layouts the usual room layouts; empty if the format has no layout
 * @param minutes lengths that this format may have, besides those that any format may have
 */
public record FormatRow(
    String format, List<String> layouts, List<Integer> minutes, Source source) {}
