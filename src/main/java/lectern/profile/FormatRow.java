package lectern.profile;

import java.util.List;

/**
 * A session format with the layouts and lengths it was seen in.
 *
 * @param layouts the usual room layouts; none where the format takes no layout
 * @param minutes the usual lengths
 */
public record FormatRow(String format, List<String> layouts, List<Integer> minutes) {}
