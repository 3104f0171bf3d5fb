package lectern.proposal;

import lectern.fields.Field;
import lectern.fields.Key;
import lectern.source.Place;

/** A question that the session answers. */
public record PolicyQuestion(Field<String> heading, Field<String> question, Place place)
    implements Part {
  @Override
  public Key[] keys() {
    return PolicyQuestionKey.values();
  }

  @Override
  public Field<?> field(Key key) {
    return switch ((PolicyQuestionKey) key) {
      case HEADING -> heading;
      case QUESTION -> question;
    };
  }
}
