package lectern.proposal;

import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.source.SourceRange;

/**
 * An item of the agenda as written.
 *
 * @param start minutes after the start of the session, or after midnight
 * @param end minutes after the start of the session, or after midnight
 * @param minutes the duration of the item
 * @param mark the mark before it in a list, such as {@code 1.}, as written
 */
public record AgendaItem(
    Field<Integer> start,
    Field<Integer> end,
    Field<Integer> minutes,
    Field<String> title,
    Field<Activity> activity,
    Optional<String> mark,
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

  /** Returns whether it is a heading of the items after it, such as {@code Agenda:}. */
  public boolean isHeading() {
    return start instanceof Field.Missing
        && end instanceof Field.Missing
        && minutes instanceof Field.Missing
        && activity instanceof Field.Missing
        && title.value().filter(AgendaHeading::is).isPresent();
  }
}
