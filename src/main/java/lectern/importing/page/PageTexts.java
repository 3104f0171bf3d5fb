package lectern.importing.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.importing.ImportedValue;
import lectern.profile.Profile;
import lectern.proposal.FieldPath;
import lectern.proposal.FormatKey;
import lectern.proposal.ProposalKey;

/** The lines of each field of a page, and the values that they make. */
final class PageTexts {
  /** Texts that may hold the agenda, the usual one first. */
  private static final List<ProposalKey> WITH_AGENDA =
      List.of(
          ProposalKey.DESCRIPTION,
          ProposalKey.INTERACTION,
          ProposalKey.EXPECTED_OUTCOMES,
          ProposalKey.FORMAT_DESCRIPTION,
          ProposalKey.INTERVENTIONS,
          ProposalKey.ISSUES,
          ProposalKey.ONLINE_PARTICIPATION);

  private final Map<FieldPath, List<String>> texts = new LinkedHashMap<>();

  /** Returns the lines of a field, which change. */
  List<String> of(FieldPath field) {
    return texts.computeIfAbsent(field, key -> new ArrayList<>());
  }

  boolean has(ProposalKey key) {
    for (Map.Entry<FieldPath, List<String>> text : texts.entrySet()) {
      if (text.getKey().key() == key && !text.getValue().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Begins a paragraph in a field. */
  void blank(FieldPath field) {
    List<String> text = of(field);
    if (!text.isEmpty() && !text.get(text.size() - 1).isEmpty()) {
      text.add("");
    }
  }

  /** Returns the values of all fields that have a text. */
  Map<ProposalKey, ImportedValue> values(Profile profile, Proposers proposers) {
    Map<ProposalKey, ImportedValue> values = new EnumMap<>(ProposalKey.class);
    agenda();
    texts.forEach((field, lines) -> add(field, lines, profile, values));
    if (!proposers.isEmpty()) {
      List<String> others = texts.getOrDefault(whole(ProposalKey.ORGANIZERS), List.of());
      List<String> lines = others.stream().filter(line -> !line.isEmpty()).toList();
      List<ImportedValue> all = proposers.with(new PeopleLines(profile).of(lines));
      values.put(ProposalKey.ORGANIZERS, new ImportedValue.Items(all));
    }
    return values;
  }

  static FieldPath whole(ProposalKey key) {
    return new FieldPath(key, Optional.empty());
  }

  private void agenda() {
    for (ProposalKey key : WITH_AGENDA) {
      if (!has(ProposalKey.AGENDA) && texts.containsKey(whole(key))) {
        of(whole(ProposalKey.AGENDA)).addAll(PageAgenda.takeFrom(texts.get(whole(key))));
      }
    }
  }

  private static void add(
      FieldPath field,
      List<String> lines,
      Profile profile,
      Map<ProposalKey, ImportedValue> values) {
    String text = String.join("\n", lines).strip();
    if (text.isEmpty()) {
      return;
    }
    if (field.inner().isPresent()) {
      Map<String, ImportedValue> parts = new LinkedHashMap<>();
      if (values.get(field.key()) instanceof ImportedValue.Parts before) {
        parts.putAll(before.fields());
      } else if (values.get(field.key()) instanceof ImportedValue.Text before) {
        parts.put(FormatKey.TYPE.written(), before);
      }
      parts.put(field.inner().get().written(), new ImportedValue.Text(text));
      values.put(field.key(), new ImportedValue.Parts(parts));
      return;
    }
    int first = text.indexOf('\n');
    if (field.key() == ProposalKey.THEME && first > 0) {
      values.put(field.key(), new ImportedValue.Text(text.substring(0, first)));
      addTopics(text.substring(first), values);
    } else {
      values.put(field.key(), FieldValue.of(field.key(), text, profile));
    }
  }

  private static void addTopics(String lines, Map<ProposalKey, ImportedValue> values) {
    List<ImportedValue> topics = new ArrayList<>();
    if (values.get(ProposalKey.TOPICS) instanceof ImportedValue.Items before) {
      topics.addAll(before.items());
    }
    List<String> further = lines.lines().filter(line -> !line.isBlank()).toList();
    topics.addAll(ImportedValue.Items.of(further).items());
    values.put(ProposalKey.TOPICS, new ImportedValue.Items(topics));
  }
}
