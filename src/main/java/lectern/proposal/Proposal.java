package lectern.proposal;

import java.util.List;
import java.util.Map;
import lectern.fields.Field;
import lectern.source.SourceRange;

/**
 * A proposal: the document of one session.
 *
 * @param fields every field by its key
 * @param written the fields that are there, those of people and other parts included, in the order
 *     of the keys
 * @param head the start of the document, for reports of missing fields
 */
public record Proposal(
    Heading heading,
    Schedule schedule,
    People people,
    Content content,
    Participation participation,
    SessionReport report,
    Map<ProposalKey, Field<?>> fields,
    List<KeyedField> written,
    SourceRange head) {

  /** The field with a key; missing if the document does not have it. */
  public Field<?> field(ProposalKey key) {
    Field<?> field = fields.get(key);
    return field == null ? new Field.Missing<>(head) : field;
  }

  /** The stage that belongs to the proposal's status; draft if the status could not be read. */
  public Stage stage() {
    return heading.status() instanceof Field.Broken
        ? Stage.DRAFT
        : Stage.of(heading.status().value());
  }
}
