package lectern.proposal;

import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.source.SourceRange;

/**
 * A policy question that the session addresses.
 *
 * @param mark the mark before it in a list, such as {@code A.}, as written
 */
public record PolicyQuestion(
    Optional<String> mark, Field<String> heading, Field<String> question, SourceRange range)
    implements Part {
  @Override
  public List<PolicyQuestionKey> keys() {
    return PolicyQuestionKey.LIST;
  }

  @Override
  public Field<?> field(Key key) {
    return switch ((PolicyQuestionKey) key) {
      case HEADING -> heading;
      case QUESTION -> question;
    };
  }
}
