package lectern.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.fields.Key;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;
import lectern.fields.Values;

/** Keys with the type of their values and their meaning, as a description list in AsciiDoc. */
final class KeyList {
  private static final Map<String, String> PLURALS =
      Map.of(
          "person",
          "people",
          "field of the form",
          "fields of the form",
          "given headings of a theme",
          "given headings");

  private KeyList() {}

  /** The lists of a format's keys and of all keys inside their values, by what has the keys. */
  static Map<String, String> lists(ValueType.Keyed root) {
    Map<String, String> lists = new LinkedHashMap<>();
    collect(root, lists);
    return lists;
  }

  private static void collect(ValueType type, Map<String, String> lists) {
    if (type instanceof ValueType.Keyed keyed && !lists.containsKey(keyed.owner())) {
      lists.put(keyed.owner(), list(keyed.keys()));
      keyed.keys().forEach(key -> collect(key.type(), lists));
    } else if (type instanceof ValueType.Items items) {
      collect(items.item(), lists);
    } else if (type instanceof ValueType.Either either) {
      either.forms().forEach(form -> collect(form, lists));
    }
  }

  /** The list of some keys. */
  static String list(List<? extends Key> keys) {
    StringBuilder list = new StringBuilder();
    for (Key key : keys) {
      String type = key instanceof TypedKey typed ? " (" + type(typed.type()) + ")" : "";
      list.append('*').append(key.written()).append('*').append(type).append("::\n");
      list.append(sentence(key.meaning())).append(choices(key)).append('\n');
    }
    return list.toString();
  }

  /** The words to choose from, where the meaning does not name them all. */
  private static String choices(Key key) {
    return key instanceof TypedKey typed
            && typed.type() instanceof ValueType.Choice choice
            && !choice.words().stream().allMatch(key.meaning()::contains)
        ? " One of: " + String.join(", ", choice.words()) + "."
        : "";
  }

  private static String type(ValueType type) {
    if (type instanceof ValueType.Simple simple) {
      return type(simple);
    } else if (type instanceof ValueType.Items items) {
      String one = type(items.item());
      return PLURALS.getOrDefault(one, one + "s");
    } else if (type instanceof ValueType.Needed needed) {
      return type(needed.value()) + ", required";
    } else if (type instanceof ValueType.Filled filled) {
      return type(filled.value());
    } else if (type instanceof ValueType.Keyed keyed) {
      return keyed.owner().substring(keyed.owner().indexOf(' ') + 1).replace("'s ", " ");
    } else if (type instanceof ValueType.Either either) {
      return type(either.forms().get(either.forms().size() - 1));
    } else if (type instanceof ValueType.Named named) {
      return Values.word(named);
    } else if (type instanceof ValueType.Listed listed) {
      return Values.word(listed).replace("waivable-", "").replace('-', ' ');
    } else if (type instanceof ValueType.Choice) {
      return "word";
    }
    throw new IllegalArgumentException("no type for " + type);
  }

  /** The types as the page about proposals explains them. */
  static String type(ValueType.Simple type) {
    return switch (type) {
      case LINE, ATTRIBUTE -> "text";
      case PROSE -> "prose";
      case NUMBER -> "number";
      case BOOLEAN -> "true or false";
      case TIME -> "date and time";
      case TIME_ZONE -> "time zone";
      case MORNING -> "time of day";
      case CLOCK -> "hh:mm";
      case MINUTES -> "minutes";
      case DAY -> "date";
    };
  }

  /** A phrase as a sentence. */
  static String sentence(String phrase) {
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
  }
}
