package lectern.proposal;

import java.util.List;
import java.util.Optional;
import lectern.source.Problem;

/**
 * What came of reading one document.
 *
 * @param proposal absent when the document could not be read at all
 * @param problems all that was found unreadable, in no particular order
 */
public record Reading(Optional<Proposal> proposal, List<Problem> problems) {}
