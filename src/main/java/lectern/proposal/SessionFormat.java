package lectern.proposal;

import java.util.List;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.source.SourceRange;

/**
 * The session format.
 *
 * @param type the name of the format
 * @param layout the room layout; some formats have none
 * @param minutes the duration of the session
 * @param description the description after the format in one text; otherwise it has a key of its
 *     own in the proposal
 */
public record SessionFormat(
    Field<String> type,
    Field<String> layout,
    Field<Integer> minutes,
    Field<String> description,
    SourceRange range)
    implements Part {
  @Override
  public List<FormatKey> keys() {
    return FormatKey.LIST;
  }

  @Override
  public Field<?> field(Key key) {
    return switch ((FormatKey) key) {
      case TYPE -> type;
      case LAYOUT -> layout;
      case MINUTES -> minutes;
    };
  }
}
