package lectern.profile;

/**
 * A call's own word for a theme.
 *
 * @param word in lower case, such as {@code issue area}
 */
public record ThemeName(String word, Source source) {}
