package lectern.importing.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lectern.importing.ImportedProposal;
import lectern.importing.ImportedValue;
import lectern.importing.UnassignedText;
import lectern.proposal.FieldPath;
import lectern.proposal.ProposalKey;

/** Reads the lines of a page below its heading into the fields of a proposal. */
final class PageReader {
  /** The longest label in front of a colon, in characters. */
  private static final int LONGEST_LABEL = 100;

  /** The beginning of the description of a person on a page of a schedule. */
  private static final String PORTRAIT = "avatar for ";

  /** A question of a form to the proposers, which no field of a proposal answers. */
  private static final Pattern YES_OR_NO =
      Pattern.compile("(?i)[^.:?]{5,80}\\??: *(?:yes|no|n/a)\\.?");

  private final PageForm form;
  private final PageTexts texts = new PageTexts();
  private final Proposers proposers = new Proposers();
  private final List<UnassignedText> unassigned = new ArrayList<>();
  private final Placement placement;
  private Optional<FieldPath> current = Optional.empty();
  private boolean isInline;
  private Optional<String> portrait = Optional.empty();

  private PageReader(PageForm form, Set<ProposalKey> labeled) {
    this.form = form;
    this.placement = new Placement(form, texts, labeled);
  }

  /** A line with a label, and the text behind the label. */
  private record Labeled(FieldPath field, String text) {}

  static ImportedProposal read(List<PageLine> page, PageTop top, PageForm form) {
    List<PageLine> lines = page.subList(top.end(), page.size());
    Set<ProposalKey> labeled = EnumSet.noneOf(ProposalKey.class);
    for (PageLine line : lines) {
      label(line.text(), form, false).ifPresent(found -> labeled.add(found.field().key()));
    }
    PageReader reader = new PageReader(form, labeled);
    reader.unassigned.addAll(top.unassigned());
    boolean isAfterBlank = true;
    for (PageLine line : lines) {
      if (line.text().isEmpty()) {
        reader.current.ifPresent(reader.texts::blank);
      } else {
        reader.line(line, isAfterBlank);
      }
      isAfterBlank = line.text().isEmpty();
    }
    Map<ProposalKey, ImportedValue> fields = new HashMap<>();
    top.fields().forEach((key, text) -> fields.put(key, new ImportedValue.Text(text)));
    fields.putAll(reader.texts.values(form.profile(), reader.proposers));
    return new ImportedProposal(Map.copyOf(fields), List.copyOf(reader.unassigned));
  }

  /** Returns the index of the first line with a label; negative if there is none. */
  static int firstLabel(List<PageLine> lines, PageForm form) {
    for (int i = 0; i < lines.size(); i++) {
      if (label(lines.get(i).text(), form, false).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * @param isOwn whether only labels of the page's own call count
   */
  private static Optional<Labeled> label(String text, PageForm form, boolean isOwn) {
    Optional<FieldPath> whole = isOwn ? form.findOwn(text) : form.find(text);
    if (whole.isPresent()) {
      return Optional.of(new Labeled(whole.get(), ""));
    }
    for (int end : new int[] {text.indexOf(':'), text.indexOf('?') + 1}) {
      if (end > 0 && end < Math.min(text.length(), LONGEST_LABEL)) {
        Optional<FieldPath> field = form.find(text.substring(0, end));
        String rest = text.substring(end).replaceFirst("^:", "").strip();
        // The heading of an agenda may stand in any text; what follows it tells.
        boolean isAgenda = field.filter(one -> one.key() == ProposalKey.AGENDA).isPresent();
        if (field.isPresent() && (!isAgenda || LineShape.isTimed(rest))) {
          return Optional.of(new Labeled(field.get(), rest));
        }
      }
    }
    return Optional.empty();
  }

  private void line(PageLine line, boolean isAfterBlank) {
    String text = line.text();
    if (proposers.read(text)) {
      current = Optional.empty();
      return;
    }
    boolean isTopic = !isAfterBlank && placement.isTheme(current);
    Optional<Labeled> label =
        placement.isValueOnly(current, text) ? Optional.empty() : label(text, form, isTopic);
    if (label.isPresent()) {
      portrait = Optional.empty();
      begin(label.get().field());
      isInline = !label.get().text().isEmpty();
      if (!label.get().text().isEmpty()) {
        texts.of(label.get().field()).add(label.get().text());
      }
    } else if (YES_OR_NO.matcher(text).matches()) {
      current = Optional.empty();
      setAside(line);
    } else if (text.startsWith(PORTRAIT)) {
      portrait = Optional.of(text.substring(PORTRAIT.length()));
      portrait(portrait.get());
    } else if (portrait.isPresent() && !LineShape.isTime(text)) {
      if (!text.equals(portrait.get())) {
        setAside(line);
      }
    } else {
      portrait = Optional.empty();
      placement
          .of(text, current, isInline, isAfterBlank)
          .ifPresentOrElse(
              field -> {
                if (!current.equals(Optional.of(field))) {
                  Optional<String> organization = organizationInTheme(field, text);
                  begin(field);
                  organization.ifPresent(texts.of(field)::add);
                  isInline = false;
                }
                texts.of(field).add(text);
              },
              () -> setAside(line));
    }
  }

  /** Takes the name of a portrait as a person of the field above, unless others name the people. */
  private void portrait(String name) {
    current
        .filter(field -> proposers.isEmpty() || field.key() != ProposalKey.ORGANIZERS)
        .map(texts::of)
        .filter(people -> people.stream().noneMatch(person -> person.contains(name)))
        .ifPresent(people -> people.add(name));
  }

  /**
   * Takes back the last line of a theme if it is the organization of the organizers that follow
   * without a label.
   */
  private Optional<String> organizationInTheme(FieldPath field, String text) {
    if (field.key() != ProposalKey.ORGANIZERS || !placement.isTheme(current)) {
      return Optional.empty();
    }
    List<String> lines = texts.of(current.get());
    String last = lines.get(lines.size() - 1);
    return lines.size() > 1 && text.contains(", " + last + ",")
        ? Optional.of(lines.remove(lines.size() - 1))
        : Optional.empty();
  }

  private void setAside(PageLine line) {
    unassigned.add(new UnassignedText("line " + line.number(), line.text()));
  }

  private void begin(FieldPath field) {
    current = Optional.of(field);
    texts.blank(field);
  }
}
