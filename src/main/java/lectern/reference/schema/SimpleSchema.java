package lectern.reference.schema;

import java.util.List;
import lectern.fields.ValueType;

/** What simple values look like once a reader of YAML has made texts, numbers or truths of them. */
final class SimpleSchema {
  private static final int MOST = 999_999_999;
  private static final int MOST_MINUTES = 9999;

  /** Texts that other readers take for something else: a title may be 2021. */
  static final List<String> ANY_TEXT = List.of("string", "number", "boolean");

  private SimpleSchema() {}

  /** The name of its definition. */
  static String name(ValueType.Simple shape) {
    return switch (shape) {
      case LINE, ATTRIBUTE, PROSE -> "text";
      case NUMBER -> "number";
      case TRUTH -> "truth";
      case MOMENT -> "moment";
      case CLOCK -> "clock";
      case MINUTES -> "minutes";
      case DAY -> "day";
    };
  }

  /** What a value that is not blank looks like. */
  static Subschema of(ValueType.Simple shape) {
    return switch (shape) {
      case LINE, ATTRIBUTE, PROSE -> new Subschema().with("type", ANY_TEXT).with("pattern", "\\S");
      case NUMBER -> whole(shape, MOST);
      case MINUTES -> whole(shape, MOST_MINUTES);
      case TRUTH -> typed(shape, List.of("boolean", "string"));
      case MOMENT, CLOCK, DAY -> typed(shape, List.of("string"));
    };
  }

  private static Subschema whole(ValueType.Simple shape, int most) {
    return typed(shape, List.of("integer", "string")).with("minimum", 0).with("maximum", most);
  }

  private static Subschema typed(ValueType.Simple shape, List<String> types) {
    return new Subschema()
        .with("description", KeyDescriptions.sentence(shape.wanted()))
        .with("type", types)
        .with("pattern", Subschema.whole(shape.pattern()))
        .with("examples", List.of(shape.example()));
  }
}
