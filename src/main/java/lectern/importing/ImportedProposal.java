package lectern.importing;

import java.util.HashMap;
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
    Map<ProposalKey, ImportedValue> fields, List<UnassignedText> unassigned) {
  /** Returns the proposal with another text in a field. */
  public ImportedProposal with(ProposalKey key, String text) {
    Map<ProposalKey, ImportedValue> changed = new HashMap<>(fields);
    changed.put(key, new ImportedValue.Text(text));
    return new ImportedProposal(Map.copyOf(changed), unassigned);
  }
}
