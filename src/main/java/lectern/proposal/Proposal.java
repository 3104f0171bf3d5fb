package lectern.proposal;

import java.util.List;
import java.util.Map;
import lectern.fields.Field;
import lectern.source.SourceRange;

/**
 * One session's document.
 *
 * @param fields every field by its key, for what is asked of fields in general
 * @param written the fields that are there, those of people and other parts included, in the order
 *     of the keys
 * @param head where the document begins: what to point at when a field is missing
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

  /** One field; missing when the document does not have it. */
  public Field<?> field(ProposalKey key) {
    Field<?> field = fields.get(key);
    return field == null ? new Field.Missing<>(head) : field;
  }

  /**
   * The stage that the proposal's own status asks for. A status that can't be read, which was
   * reported, asks for no more than a draft.
   */
  public Stage stage() {
    return heading.status() instanceof Field.Broken
        ? Stage.DRAFT
        : Stage.of(heading.status().value());
  }
}
