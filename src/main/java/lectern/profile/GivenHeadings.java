package lectern.profile;

import java.util.List;

/**
 * Prescribed headings of policy questions for one theme.
 *
 * @param theme a theme of the profile
 * @param headings the known headings; there may be more
 * @param own whether a proposal of this theme may add questions of its own
 */
public record GivenHeadings(String theme, List<String> headings, boolean own, Source source) {}
