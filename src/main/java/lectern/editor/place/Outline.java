package lectern.editor.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.editor.OutlineItem;
import lectern.fields.OneLine;
import lectern.fields.TypedKey;
import lectern.proposal.AgendaKey;
import lectern.proposal.PersonKey;
import lectern.proposal.PolicyQuestionKey;
import lectern.proposal.ProposalKey;
import lectern.proposal.Role;
import lectern.source.Limits;
import lectern.source.SourceRange;
import lectern.source.SourceText;
import lectern.source.yaml.Document;
import lectern.source.yaml.Node;
import lectern.source.yaml.YamlReader;

/**
 * The outline of a file: its sessions, their fields, and people, questions and agenda items in
 * these. A field that can't be read has no entries below it.
 */
public final class Outline {
  private static final int LONGEST = 80;
  private static final List<String> KEYS =
      ProposalKey.LIST.stream().map(ProposalKey::written).toList();

  private final TextLines text;

  private Outline(SourceText source) {
    this.text = new TextLines(source);
  }

  /** Returns the sessions of a file. */
  public static List<OutlineItem> of(SourceText source) {
    Outline outline = new Outline(source);
    List<OutlineItem> sessions = new ArrayList<>();
    for (TopLevel document : TopLevel.all(outline.text)) {
      outline.session(document).ifPresent(sessions::add);
    }
    return List.copyOf(sessions);
  }

  private Optional<OutlineItem> session(TopLevel document) {
    List<OutlineItem> fields = new ArrayList<>();
    Set<String> unread = new HashSet<>(KEYS);
    for (TopLevel.Entry entry : document.entries()) {
      if (!entry.key().isBlank()) {
        fields.add(field(entry, unread.remove(entry.key())));
      }
    }
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    OutlineItem title = named(ProposalKey.TITLE, fields).orElse(fields.get(0));
    String name = named(ProposalKey.TITLE, fields).map(OutlineItem::detail).orElse("");
    String type = named(ProposalKey.TYPE, fields).map(OutlineItem::detail).orElse("");
    String number = named(ProposalKey.NUMBER, fields).map(field -> "#" + field.detail()).orElse("");
    SourceRange all = fields.get(0).range().to(fields.get(fields.size() - 1).range());
    return Optional.of(
        new OutlineItem(
            OutlineItem.Kind.SESSION,
            name.isBlank() ? "Untitled session" : name,
            (type + " " + number).strip(),
            all,
            title.head(),
            List.copyOf(fields)));
  }

  private static Optional<OutlineItem> named(ProposalKey key, List<OutlineItem> fields) {
    return fields.stream().filter(field -> field.name().equals(key.written())).findFirst();
  }

  private OutlineItem field(TopLevel.Entry entry, boolean isFirst) {
    int keyEnd = Math.min(text.end(entry.keyStart()), entry.keyStart() + length(entry.key()));
    Optional<Node> value = isFirst ? value(entry) : Optional.empty();
    Optional<String> detail =
        value.flatMap(Node::scalar).map(Node.Scalar::text).map(Outline::shortened);
    return new OutlineItem(
        OutlineItem.Kind.FIELD,
        shortened(entry.key()),
        detail.orElse(""),
        text.range(entry.keyStart(), contentEnd(entry.keyStart(), entry.end())),
        text.range(entry.keyStart(), keyEnd),
        value.map(node -> parts(entry, node)).orElse(List.of()));
  }

  private static int length(String key) {
    return key.codePointCount(0, key.length());
  }

  /** Returns an end without the white space before it. */
  private int contentEnd(int start, int to) {
    int end = to;
    while (end > start && text.isGap(end - 1)) {
      end--;
    }
    return end;
  }

  private Optional<Node> value(TopLevel.Entry entry) {
    String lines = text.text(entry.start(), entry.end());
    Document read = new YamlReader(Limits.STANDARD).read(new SourceText(text.name(), lines)).get(0);
    return read.root()
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast)
        .filter(mapping -> mapping.entries().size() == 1)
        .map(mapping -> mapping.entries().get(0).value());
  }

  private List<OutlineItem> parts(TopLevel.Entry entry, Node value) {
    Optional<ProposalKey> key =
        ProposalKey.LIST.stream().filter(one -> one.written().equals(entry.key())).findFirst();
    List<OutlineItem> parts = new ArrayList<>();
    for (Node item : value instanceof Node.Sequence list ? list.items() : List.of(value)) {
      key.flatMap(field -> part(field, item, entry)).ifPresent(parts::add);
    }
    return List.copyOf(parts);
  }

  private Optional<OutlineItem> part(ProposalKey field, Node item, TopLevel.Entry entry) {
    if (Role.of(field).isPresent()) {
      return part(OutlineItem.Kind.PERSON, item, PersonKey.NAME, ",", entry);
    }
    return switch (field) {
      case AGENDA -> part(OutlineItem.Kind.AGENDA_ITEM, item, AgendaKey.TITLE, "", entry);
      case POLICY_QUESTIONS ->
          part(OutlineItem.Kind.QUESTION, item, PolicyQuestionKey.QUESTION, "", entry);
      default -> Optional.empty();
    };
  }

  private Optional<OutlineItem> part(
      OutlineItem.Kind kind, Node item, TypedKey key, String end, TopLevel.Entry entry) {
    Optional<Node.Scalar> named =
        item instanceof Node.Mapping mapping
            ? mapping.entries().stream()
                .filter(each -> each.key().text().equals(key.written()))
                .findFirst()
                .flatMap(each -> each.value().scalar())
            : item.scalar();
    return named
        .filter(scalar -> !scalar.isBlank())
        .map(
            scalar -> {
              String whole = scalar.text();
              int comma = end.isEmpty() ? -1 : whole.indexOf(end);
              String name = comma < 0 ? whole : whole.substring(0, comma);
              String rest = comma < 0 ? "" : whole.substring(comma + 1);
              SourceRange range = moved(item.range(), entry);
              return new OutlineItem(
                  kind,
                  name.isBlank() ? shortened(whole) : shortened(name),
                  shortened(rest),
                  range,
                  moved(scalar.range(), entry),
                  List.of());
            });
  }

  private SourceRange moved(SourceRange range, TopLevel.Entry entry) {
    int start = entry.start() + range.startOffset();
    return text.range(start, contentEnd(start, entry.start() + range.endOffset()));
  }

  private static String shortened(String text) {
    String line = OneLine.of(text).strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }
}
