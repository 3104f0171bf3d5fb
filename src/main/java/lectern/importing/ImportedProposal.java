package lectern.importing;

import java.util.List;
import java.util.Map;
import lectern.proposal.ProposalKey;

/**
 * A proposal read from another format.
 *
 * @param fields the values by their keys
 * @param unassigned the texts that belong to no field, in their order
 */
public record ImportedProposal(
    Map<ProposalKey, ImportedValue> fields, List<UnassignedText> unassigned) {}
