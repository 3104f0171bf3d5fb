package lectern.proposal;

import java.util.List;
import java.util.Map;
import lectern.fields.Field;
import lectern.source.SourceRange;

/**
 * A proposal: the document of one session.
 *
 * @param fields every field by its key
 * @param written the fields that occur, including those of people and other parts, in the order of
 *     the keys
 * @param head the range for findings about missing fields
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

  /** Returns the field of a key; missing if the document does not have it. */
  public Field<?> field(ProposalKey key) {
    Field<?> field = fields.get(key);
    return field == null ? new Field.Missing<>(head) : field;
  }

  /** Returns the stage that follows from the status; draft if the status could not be read. */
  public Stage stage() {
    return heading.status() instanceof Field.Broken
        ? Stage.DRAFT
        : Stage.of(heading.status().value());
  }
}
