package lectern.importing.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lectern.fields.FoldedKey;
import lectern.profile.FormField;
import lectern.profile.Profile;
import lectern.proposal.FieldPath;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;

/**
 * The fields by the names that tables and forms give them: the labels of calls, the keys of
 * proposals, and numbered people such as {@code Speaker 1: Organization}. A name that may mean
 * several fields means none.
 */
public final class FieldNames {
  /** The columns of the tables that Lectern prints, which say too little elsewhere. */
  private static final Map<String, String> PRINTED =
      Map.of(
          "start", "time.start",
          "end", "time.end",
          "minutes", "format.minutes",
          "layout", "format.layout");

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final int MOST_WORDS = 12;

  private final Map<String, Optional<FieldPath>> labels = new HashMap<>();

  private FieldNames() {}

  /**
   * Returns the names in some calls.
   *
   * @param calls the call if it is known, else all calls
   */
  public static FieldNames of(List<Profile> calls) {
    FieldNames names = new FieldNames();
    Map<String, Set<FieldPath>> all = new HashMap<>();
    for (Profile call : calls) {
      // A label of the usual session type has precedence over the same label of others.
      Map<String, Set<FieldPath>> own = new HashMap<>();
      add(call.form(Optional.empty()), own);
      Map<String, Set<FieldPath>> others = new HashMap<>();
      add(call.form().fields(), others);
      others.forEach(own::putIfAbsent);
      own.forEach(
          (label, paths) -> all.computeIfAbsent(label, any -> new HashSet<>()).addAll(paths));
    }
    all.forEach(
        (label, paths) ->
            names.labels.put(
                label,
                paths.size() == 1 ? Optional.of(paths.iterator().next()) : Optional.empty()));
    return names;
  }

  private static void add(List<FormField> fields, Map<String, Set<FieldPath>> labels) {
    for (FormField field : fields) {
      List<String> all = new ArrayList<>(field.labels());
      all.add(field.label());
      for (String label : all) {
        labels.computeIfAbsent(FoldedKey.of(label), any -> new HashSet<>()).add(field.path());
      }
    }
  }

  /** Returns the field that a name means; empty if it is not certain. */
  public Optional<ColumnPath> find(String name) {
    Optional<ColumnPath> written = ColumnPath.parse(PRINTED.getOrDefault(name, name));
    if (written.isPresent()) {
      return written;
    }
    String folded = FoldedKey.of(name);
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    Optional<FieldPath> labeled = labels.getOrDefault(folded, Optional.empty());
    return labeled.or(() -> FieldPath.meant(name)).map(ColumnPath::of).or(() -> ofItem(name));
  }

  /** Finds the item of a list, or a part of it, by the words before, between and after a number. */
  private Optional<ColumnPath> ofItem(String name) {
    List<String> words = new ArrayList<>();
    Optional<Integer> number = Optional.empty();
    for (String word : BETWEEN_WORDS.split(name, -1)) {
      if (number.isEmpty() && ColumnPath.isNumber(word)) {
        number = Optional.of(Integer.parseInt(word));
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    int numbered = number.orElse(1);
    for (int i = words.size() - 1; i > 0; i--) {
      Optional<ProposalKey> list = list(String.join(" ", words.subList(0, i)));
      Optional<PersonKey> part =
          FieldPath.personKey(String.join(" ", words.subList(i, words.size())));
      if (list.isPresent() && part.isPresent() && isOfPeople(list.get())) {
        return Optional.of(
            new ColumnPath(list.get(), Optional.of(numbered), Optional.of(part.get())));
      }
    }
    return number.isEmpty()
        ? Optional.empty()
        : list(String.join(" ", words))
            .map(list -> new ColumnPath(list, Optional.of(numbered), Optional.empty()));
  }

  private Optional<ProposalKey> list(String name) {
    return labels
        .getOrDefault(FoldedKey.of(name), Optional.empty())
        .or(() -> FieldPath.meant(name))
        .filter(path -> path.inner().isEmpty() && ColumnPath.isList(path.key()))
        .map(FieldPath::key);
  }

  private static boolean isOfPeople(ProposalKey key) {
    return FieldPath.partsOf(key).contains(PersonKey.NAME);
  }
}
