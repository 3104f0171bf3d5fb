package lectern.profile;

/**
 * What a call calls the theme of a proposal in public.
 *
 * @param word in lower case, such as {@code issue area}
 */
public record ThemeName(String word, Source source) {}
