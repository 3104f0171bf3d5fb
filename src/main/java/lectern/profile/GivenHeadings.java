package lectern.profile;

import java.util.List;

/**
 * Headings of policy questions that a call gives for one theme.
 *
 * @param theme one of the call's themes
 * @param headings those that are known; the call may have more
 * @param own whether a proposal of this theme may add questions of its own
 */
public record GivenHeadings(String theme, List<String> headings, boolean own, Source source) {}
