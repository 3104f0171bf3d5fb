package lectern.profile;

import java.util.List;

/**
 * A session format with its layouts and lengths.
 *
 * @param layouts the usual room layouts; empty if the format has no layout
 * @param minutes the lengths this format allows in addition to those of all formats
 */
public record FormatRow(
    String format, List<String> layouts, List<Integer> minutes, Source source) {}
