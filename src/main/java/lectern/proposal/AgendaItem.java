package lectern.proposal;

import java.util.List;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.source.SourceRange;

/**
 * An item of the agenda as written.
 *
 * @param start minutes after the start of the session
 * @param end minutes after the start of the session
 * @param minutes the duration of the item
 */
public record AgendaItem(
    Field<Integer> start,
    Field<Integer> end,
    Field<Integer> minutes,
    Field<String> title,
    Field<Activity> activity,
    SourceRange range)
    implements Part {
  @Override
  public List<AgendaKey> keys() {
    return AgendaKey.LIST;
  }

  @Override
  public Field<?> field(Key key) {
    return switch ((AgendaKey) key) {
      case START -> start;
      case END -> end;
      case MINUTES -> minutes;
      case TITLE -> title;
      case ACTIVITY -> activity;
    };
  }
}
