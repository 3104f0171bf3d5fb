package lectern.statistics;

import java.util.List;
import lectern.profile.Vocabularies;

/**
 * What some tables are about.
 *
 * @param sessions those that count, in the order of their numbers
 * @param people who is on stage in them
 * @param lists the words of the profile that judges them
 */
record Scope(List<SessionFigures> sessions, List<OnStage> people, Vocabularies lists) {}
