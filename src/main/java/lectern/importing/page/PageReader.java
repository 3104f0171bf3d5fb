package lectern.importing.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.importing.ImportedProposal;
import lectern.importing.ImportedValue;
import lectern.importing.UnassignedText;
import lectern.proposal.AgendaLine;
import lectern.proposal.FieldPath;
import lectern.proposal.ProposalKey;

/** Reads the lines of a page into the fields of a proposal. */
final class PageReader {
  private static final Pattern WELCOME = Pattern.compile(".*\\b(IGF|EuroDIG) ?(20\\d\\d)\\b.*");

  /** Lines of a page's frame. */
  private static final Pattern FRAME =
      Pattern.compile(
          "(?i)you are here|home|loading…|venue map|skip to main content|printer-friendly.*|search"
              + "|search form|main menu|check-in and access this session.*|welcome to .*20\\d\\d!.*"
              + "|.*\\[clear filter]|contact us.*\\|.*|©.*|we use cookies.*|log in|view");

  /** The longest label in front of a colon, in characters. */
  private static final int LONGEST_LABEL = 80;

  private final PageLabels labels;
  private final Map<FieldPath, List<String>> texts = new LinkedHashMap<>();
  private final Map<ProposalKey, ImportedValue> fields = new EnumMap<>(ProposalKey.class);
  private final List<UnassignedText> unassigned = new ArrayList<>();
  private Optional<FieldPath> current = Optional.empty();

  PageReader(PageLabels labels) {
    this.labels = labels;
  }

  ImportedProposal read(List<PageLine> lines) {
    for (PageLine line : lines) {
      if (line.text().isEmpty()) {
        blank();
      } else if (!FRAME.matcher(line.text()).matches()) {
        line(line);
      } else {
        event(line.text());
      }
    }
    texts.forEach(this::add);
    agenda();
    return new ImportedProposal(Map.copyOf(fields), List.copyOf(unassigned));
  }

  private void blank() {
    current.ifPresent(
        field -> {
          List<String> text = texts.get(field);
          if (!text.isEmpty() && !text.get(text.size() - 1).isEmpty()) {
            text.add("");
          }
        });
  }

  private void line(PageLine line) {
    String text = line.text();
    if (!fields.containsKey(ProposalKey.TITLE) && heading(text)) {
      return;
    }
    Optional<FieldPath> whole = labels.find(text);
    if (whole.isPresent()) {
      begin(whole.get());
      return;
    }
    for (int end : new int[] {text.indexOf(':'), text.indexOf('?') + 1}) {
      if (end > 0 && end < Math.min(text.length(), LONGEST_LABEL)) {
        Optional<FieldPath> labeled = labels.find(text.substring(0, end));
        if (labeled.isPresent()) {
          begin(labeled.get());
          texts.get(labeled.get()).add(text.substring(end).replaceFirst("^:", "").strip());
          return;
        }
      }
    }
    if (current.isPresent()) {
      texts.get(current.get()).add(text);
    } else {
      unassigned.add(new UnassignedText("line " + line.number(), text));
    }
  }

  private boolean heading(String text) {
    Optional<PageHeading> heading = PageHeading.of(text);
    heading.ifPresent(
        found -> {
          found.event().ifPresent(event -> put(ProposalKey.EVENT, event));
          found.type().ifPresent(type -> put(ProposalKey.TYPE, type));
          if (!found.number().isEmpty()) {
            put(ProposalKey.NUMBER, found.number());
          }
          put(ProposalKey.TITLE, found.title());
        });
    return heading.isPresent();
  }

  private void event(String text) {
    Matcher match = WELCOME.matcher(text);
    if (match.matches() && !fields.containsKey(ProposalKey.EVENT)) {
      put(ProposalKey.EVENT, match.group(1) + " " + match.group(2));
    }
  }

  private void begin(FieldPath field) {
    current = Optional.of(field);
    blankIfUsed(field);
  }

  private void blankIfUsed(FieldPath field) {
    List<String> text = texts.computeIfAbsent(field, key -> new ArrayList<>());
    if (!text.isEmpty() && !text.get(text.size() - 1).isEmpty()) {
      text.add("");
    }
  }

  private void add(FieldPath field, List<String> lines) {
    String text = String.join("\n", lines).strip();
    if (text.isEmpty()) {
      return;
    }
    if (field.inner().isPresent()) {
      Map<String, ImportedValue> parts = new LinkedHashMap<>();
      if (fields.get(field.key()) instanceof ImportedValue.Parts before) {
        parts.putAll(before.fields());
      } else if (fields.get(field.key()) instanceof ImportedValue.Text before) {
        parts.put("type", before);
      }
      parts.put(field.inner().get().written(), new ImportedValue.Text(text));
      fields.put(field.key(), new ImportedValue.Parts(parts));
      return;
    }
    boolean isTheme = field.key() == ProposalKey.THEME || field.key() == ProposalKey.SUBTHEME;
    int first = text.indexOf('\n');
    if (isTheme && first > 0) {
      put(field.key(), text.substring(0, first));
      List<ImportedValue> topics = new ArrayList<>();
      if (fields.get(ProposalKey.TOPICS) instanceof ImportedValue.Items before) {
        topics.addAll(before.items());
      }
      text.substring(first)
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> topics.add(new ImportedValue.Text(line)));
      fields.put(ProposalKey.TOPICS, new ImportedValue.Items(topics));
      return;
    }
    fields.put(field.key(), FieldValue.of(field.key(), text));
  }

  /** Takes the first list of timed lines in any text as the agenda, unless there is one. */
  private void agenda() {
    for (List<String> lines : texts.values()) {
      List<ImportedValue> items = new ArrayList<>();
      for (String line : lines) {
        if (AgendaLine.isTimed(line)) {
          items.add(new ImportedValue.Text(line));
        } else if (items.size() == 1) {
          items.clear();
        } else if (!items.isEmpty()) {
          break;
        }
      }
      if (items.size() > 1) {
        fields.putIfAbsent(ProposalKey.AGENDA, new ImportedValue.Items(items));
      }
    }
  }

  private void put(ProposalKey key, String text) {
    fields.put(key, new ImportedValue.Text(text));
  }
}
