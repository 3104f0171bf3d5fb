package lectern.profile;

/**
 * An event's own name for a theme.
 *
 * @param word in lower case, such as {@code issue area}
 */
public record ThemeName(String word, Source source) {}
