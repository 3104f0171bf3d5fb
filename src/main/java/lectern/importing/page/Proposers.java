package lectern.importing.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.importing.ImportedValue;
import lectern.proposal.PersonKey;

/**
 * The proposers of a page that states the parts of each under labels of their own, such as {@code
 * Proposer's Name: Ada Example} and, in a later block, {@code Country: Italy}.
 */
final class Proposers {
  private static final Pattern PART =
      Pattern.compile(
          "(?i)((?:co-?)?proposer(?: ?#?\\d)?)(?:['’]s)? (name|organi[sz]ation|country|stakeholder"
              + " group|regional group) ?: *(.*)");
  private static final Pattern BLOCK = Pattern.compile("(?i)((?:co-?)?proposer(?: ?#?\\d)?) ?:");
  private static final Pattern PART_IN_BLOCK =
      Pattern.compile(
          "(?i)(name|organi[sz]ation|country|stakeholder group|regional group) ?: *(.*)");

  private final Map<String, Map<String, ImportedValue>> people = new LinkedHashMap<>();
  private Optional<String> block = Optional.empty();

  /** Reads a line and returns whether it is a part of a proposer. */
  boolean read(String line) {
    Matcher part = PART.matcher(line);
    if (part.matches()) {
      block = Optional.empty();
      add(part.group(1), part.group(2), part.group(3));
      return true;
    }
    Matcher start = BLOCK.matcher(line);
    if (start.matches()) {
      block = Optional.of(start.group(1));
      return true;
    }
    Matcher inner = PART_IN_BLOCK.matcher(line);
    if (block.isPresent() && inner.matches()) {
      add(block.get(), inner.group(1), inner.group(2));
      return true;
    }
    block = Optional.empty();
    return false;
  }

  private void add(String who, String label, String text) {
    if (!text.isBlank()) {
      people
          .computeIfAbsent(folded(who), key -> new LinkedHashMap<>())
          .put(key(label).written(), new ImportedValue.Text(text.strip()));
    }
  }

  private static PersonKey key(String label) {
    return switch (folded(label)) {
      case "name" -> PersonKey.NAME;
      case "country" -> PersonKey.COUNTRY;
      case "stakeholder group" -> PersonKey.STAKEHOLDER_GROUP;
      case "regional group" -> PersonKey.REGIONAL_GROUP;
      default -> PersonKey.ORGANIZATION;
    };
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace("-", "");
  }

  boolean isEmpty() {
    return people.isEmpty();
  }

  /** Returns the proposers, and after them the lines of others that do not repeat a proposer. */
  List<ImportedValue> with(List<String> others) {
    List<ImportedValue> all = new ArrayList<>();
    people.values().forEach(parts -> all.add(new ImportedValue.Parts(parts)));
    for (String other : others) {
      if (people.values().stream().noneMatch(parts -> isIn(other, parts))) {
        all.add(new ImportedValue.Text(other));
      }
    }
    return all;
  }

  private static boolean isIn(String line, Map<String, ImportedValue> parts) {
    for (String part : line.split(",", -1)) {
      if (!parts.containsValue(new ImportedValue.Text(part.strip()))) {
        return false;
      }
    }
    return true;
  }
}
