package lectern.statistics;

import java.util.List;
import lectern.profile.Vocabularies;

/**
 * The sessions and people that a set of tables counts.
 *
 * @param sessions the sessions in the order of their numbers
 * @param people the people on stage in them
 * @param lists the vocabularies of the profile that applies to them
 */
record Scope(List<SessionFigures> sessions, List<OnStage> people, Vocabularies lists) {}
