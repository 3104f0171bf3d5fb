package lectern.importing.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lectern.fields.Key;
import lectern.fields.TypedKey;
import lectern.importing.ImportedProposal;
import lectern.importing.ImportedValue;
import lectern.importing.UnassignedText;
import lectern.proposal.FieldPath;
import lectern.proposal.FormatKey;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;

/** Makes a proposal from named texts. A text that finds its field taken is kept unassigned. */
public final class ProposalBuilder {
  private static final int WHOLE = 0;

  /** Texts of one field or item: the whole, and its parts. */
  private record Texts(List<Named> whole, Map<Key, Named> parts) {}

  private record Named(String name, String text) {}

  private final Map<ProposalKey, TreeMap<Integer, Texts>> fields = new EnumMap<>(ProposalKey.class);
  private final List<UnassignedText> unassigned = new ArrayList<>();
  private final String noun;

  /**
   * Creates a builder.
   *
   * @param noun what the names are names of, such as {@code column}, for messages
   */
  public ProposalBuilder(String noun) {
    this.noun = noun;
  }

  /**
   * Puts a text into a field. A blank one is ignored.
   *
   * @param name the name that the imported file gives it
   */
  public void put(ColumnPath path, String name, String text) {
    if (text.isBlank()) {
      return;
    }
    Texts texts =
        fields
            .computeIfAbsent(path.key(), any -> new TreeMap<>())
            .computeIfAbsent(
                path.number().orElse(WHOLE),
                any -> new Texts(new ArrayList<>(), new LinkedHashMap<>()));
    Named named = new Named(name, text);
    if (path.part().isPresent()) {
      Named before = texts.parts().putIfAbsent(path.part().get(), named);
      if (before != null) {
        leave(name, text);
      }
    } else if (texts.whole().isEmpty()) {
      texts.whole().add(named);
    } else {
      leave(name, text);
    }
  }

  /** Puts a text into a whole field. */
  public void put(ProposalKey key, String name, String text) {
    put(ColumnPath.whole(key), name, text);
  }

  /** Returns whether a field has a text. */
  public boolean has(ProposalKey key) {
    return fields.containsKey(key);
  }

  /** Keeps a text that belongs to no field. A blank one is ignored. */
  public void leave(String name, String text) {
    if (!text.isBlank()) {
      unassigned.add(new UnassignedText(noun + " \"" + name + "\"", name + ": " + text.strip()));
    }
  }

  /** Returns the proposal. */
  public ImportedProposal build() {
    Map<ProposalKey, ImportedValue> values = new EnumMap<>(ProposalKey.class);
    fields.forEach(
        (key, items) ->
            values.put(key, ColumnPath.isList(key) ? list(key, items) : single(key, items)));
    return new ImportedProposal(Map.copyOf(values), List.copyOf(unassigned));
  }

  private ImportedValue single(ProposalKey key, SortedMap<Integer, Texts> items) {
    Texts texts = items.get(WHOLE);
    if (texts.parts().isEmpty()) {
      return CellValue.of(key, texts.whole().get(0).text());
    }
    Map<Key, Named> parts = new LinkedHashMap<>(texts.parts());
    for (Named whole : texts.whole()) {
      boolean isType = key == ProposalKey.FORMAT && !parts.containsKey(FormatKey.TYPE);
      if (isType) {
        parts.put(FormatKey.TYPE, whole);
      } else {
        leave(whole.name(), whole.text());
      }
    }
    return parts(key, parts);
  }

  private ImportedValue list(ProposalKey key, SortedMap<Integer, Texts> items) {
    boolean arePeople = FieldPath.partsOf(key).contains(PersonKey.NAME);
    Optional<Named> whole =
        Optional.ofNullable(items.get(WHOLE)).map(texts -> texts.whole().get(0));
    List<ImportedValue> values = new ArrayList<>();
    boolean isName =
        arePeople
            && whole.filter(named -> CellValue.parts(named.text()).size() == 1).isPresent()
            && items.containsKey(1)
            && items.get(1).whole().isEmpty()
            && !items.get(1).parts().containsKey(PersonKey.NAME);
    if (whole.isPresent() && isName) {
      items.get(1).parts().put(PersonKey.NAME, whole.get());
    } else if (whole.isPresent()) {
      ImportedValue value = CellValue.of(key, whole.get().text());
      if (items.size() == 1) {
        return value;
      }
      values.addAll(value instanceof ImportedValue.Items list ? list.items() : List.of(value));
    }
    items.tailMap(1).values().forEach(texts -> values.add(item(key, texts, arePeople)));
    return new ImportedValue.Items(values);
  }

  private ImportedValue item(ProposalKey key, Texts texts, boolean arePeople) {
    if (texts.parts().isEmpty()) {
      return new ImportedValue.Text(CellValue.line(texts.whole().get(0).text()));
    }
    Map<Key, Named> parts = new LinkedHashMap<>(texts.parts());
    for (Named whole : texts.whole()) {
      if (arePeople && !parts.containsKey(PersonKey.NAME)) {
        parts.put(PersonKey.NAME, whole);
      } else {
        leave(whole.name(), whole.text());
      }
    }
    return parts(key, parts);
  }

  private static ImportedValue parts(ProposalKey key, Map<Key, Named> texts) {
    Map<String, ImportedValue> parts = new LinkedHashMap<>();
    for (Key part : FieldPath.partsOf(key)) {
      if (texts.containsKey(part) && part instanceof TypedKey typed) {
        parts.put(
            part.written(),
            new ImportedValue.Text(CellValue.text(typed.type(), texts.get(part).text())));
      }
    }
    return new ImportedValue.Parts(parts);
  }
}
