package lectern.reference.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lectern.check.Registry;
import lectern.fields.ValueType;
import lectern.profile.Level;
import lectern.profile.Profiles;
import lectern.profile.Term;
import lectern.profile.Vocabularies;
import lectern.profile.Vocabulary;
import lectern.proposal.FieldPath;

/** Subschemas of values that are one text: simple values, and values from a list. */
final class LeafSchemas {
  /** The JSON types of text whose YAML another reader may resolve: a title may be 2021. */
  static final List<String> ANY_TEXT = List.of("string", "number", "boolean");

  private static final int MOST = 999_999_999;
  private static final int MOST_MINUTES = 9999;
  private static final String PATH = "/|\\.ya?ml\\s*$";

  private final Vocabularies lists;
  private final boolean closed;

  /**
   * Makes the subschemas of a call.
   *
   * @param closed whether no other value is accepted even where a vocabulary is open
   */
  LeafSchemas(Vocabularies lists, boolean closed) {
    this.lists = lists;
    this.closed = closed;
  }

  /** The name under which a simple type is defined. */
  static String name(ValueType.Simple type) {
    return switch (type) {
      case LINE, ATTRIBUTE, PROSE -> "text";
      case NUMBER -> "number";
      case BOOLEAN -> "boolean";
      case TIME -> "time";
      case TIME_ZONE -> "time-zone";
      case CLOCK -> "clock";
      case MINUTES -> "minutes";
      case MORNING -> "morning";
      case DAY -> "day";
    };
  }

  /** The subschema of a simple value that is not blank. */
  static Subschema simple(ValueType.Simple type) {
    return switch (type) {
      case LINE, ATTRIBUTE, PROSE -> new Subschema().with("type", ANY_TEXT).with("pattern", "\\S");
      case NUMBER -> number(type, MOST);
      case MINUTES -> number(type, MOST_MINUTES);
      case BOOLEAN -> typed(type, "boolean", "string");
      case TIME -> typed(type, "string", "number");
      case TIME_ZONE, CLOCK, MORNING, DAY -> typed(type, "string");
    };
  }

  private static Subschema number(ValueType.Simple type, int most) {
    return typed(type, "integer", "string").with("minimum", 0).with("maximum", most);
  }

  private static Subschema typed(ValueType.Simple type, String... jsonTypes) {
    return new Subschema()
        .with("description", Descriptions.sentence(type.expected()))
        .with("type", List.of(jsonTypes))
        .with("pattern", Subschema.whole(type.pattern()))
        .with("examples", List.of(type.example()));
  }

  /** The subschema of a value from a list that is not blank. */
  Subschema listed(ValueType.Listed type) {
    return switch (type) {
      case SESSION_TYPE -> term(lists.sessionTypes());
      case THEME -> term(lists.themes());
      case STAKEHOLDER_GROUP -> term(lists.stakeholderGroups());
      case REGIONAL_GROUP -> term(lists.regionalGroups());
      case FORMAT -> term(lists.formats());
      case LAYOUT -> term(lists.layouts());
      case PROFILE ->
          Subschema.anyOf(
              List.of(
                  Subschema.words(Profiles.SHIPPED),
                  new Subschema().with("type", "string").with("pattern", PATH)));
      case FIELD -> Subschema.words(FieldPath.all());
      case WAIVABLE_RULE -> Subschema.words(Registry.waivable());
      case LEVEL ->
          Subschema.words(
              Stream.concat(Stream.of(Level.values()).map(Level::word), Stream.of("off")).toList());
    };
  }

  private Subschema term(Vocabulary list) {
    Subschema any = Subschema.reference(name(ValueType.Simple.LINE));
    if (list.terms().isEmpty()) {
      return any;
    }
    List<String> spellings = spellings(list);
    return Subschema.anyOf(
        List.of(
            Subschema.words(spellings),
            closed || !list.isOpen() ? Subschema.text(anyCase(spellings)) : any));
  }

  /** The names and then the aliases, so that editors offer names first; each once. */
  private static List<String> spellings(Vocabulary list) {
    List<String> spellings = new ArrayList<>(list.names());
    Set<String> aliases = new TreeSet<>();
    for (Term term : list.terms()) {
      aliases.addAll(term.aliases());
    }
    aliases.removeAll(spellings);
    spellings.addAll(aliases);
    return spellings;
  }

  /** A case-insensitive pattern of any of some words; ECMA-262 has no flag inside patterns. */
  static String anyCase(List<String> words) {
    StringBuilder pattern = new StringBuilder();
    for (String word : words) {
      pattern.append(pattern.isEmpty() ? "(?:" : "|");
      word.codePoints().forEach(letter -> appendAnyCase(letter, pattern));
    }
    return pattern.append(')').toString();
  }

  private static void appendAnyCase(int letter, StringBuilder pattern) {
    int upper = Character.toUpperCase(letter);
    int lower = Character.toLowerCase(letter);
    if (upper != lower) {
      pattern.append('[').appendCodePoint(upper).appendCodePoint(lower).append(']');
      return;
    }
    pattern.append("^$\\.*+?()[]{}|".indexOf(letter) >= 0 ? "\\" : "").appendCodePoint(letter);
  }
}
