package lectern.changes.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.changes.Changes;
import lectern.changes.CountChange;
import lectern.changes.Measure;
import lectern.fields.Values;
import lectern.output.html.HtmlPage;
import lectern.output.html.PageFile;
import lectern.output.html.Templates;

/**
 * Prints changes as an HTML page, with values before and after, and the words of texts that
 * changed.
 */
public final class HtmlChanges {
  private HtmlChanges() {}

  /** The page. Of its lists, contents, findings and diversity have at most one element. */
  private record Page(
      String heading,
      String summary,
      List<Contents> contents,
      List<Group> groups,
      List<Findings> findings,
      List<Diversity> diversity) {}

  private record Contents(List<Link> links) {}

  private record Link(String id, String title) {}

  private record Group(String id, String title, List<SessionView> sessions) {}

  /**
   * The findings.
   *
   * @param note how many are withheld; may be empty
   */
  private record Findings(String title, List<FindingLines.Group> rules, String note) {}

  private record Diversity(List<Counts> measures) {}

  private record Counts(String name, List<CountChange> counts) {}

  /**
   * Prints changes.
   *
   * @param slots the text of time slots
   */
  public static String print(Compared compared, SlotText slots, Templates templates) {
    Changes changes = compared.changes();
    List<Group> groups = new ArrayList<>();
    changes
        .byKind()
        .forEach(
            (kind, sessions) ->
                groups.add(
                    new Group(
                        Values.word(kind),
                        Outline.title(kind, sessions.size()),
                        sessions.stream().map(one -> SessionView.of(one, slots)).toList())));
    List<Findings> findings = findings(new FindingLines(changes.findings()));
    List<Diversity> diversity =
        changes.diversity().isEmpty()
            ? List.of()
            : List.of(new Diversity(counts(changes.diversity())));
    List<Link> links = new ArrayList<>();
    groups.forEach(group -> links.add(new Link(group.id(), group.title())));
    findings.forEach(all -> links.add(new Link("findings", all.title())));
    diversity.forEach(all -> links.add(new Link("diversity", "Diversity")));
    String heading = Outline.heading(compared);
    Page page =
        new Page(
            heading,
            Outline.summary(changes),
            links.isEmpty() ? List.of() : List.of(new Contents(links)),
            groups,
            findings,
            diversity);
    List<String> styles = List.of(templates.text(PageFile.CHANGES_CSS));
    String body = templates.print(PageFile.CHANGES_HTML, page);
    return new HtmlPage(heading, styles, List.of(), "", body).print(templates);
  }

  private static List<Findings> findings(FindingLines lines) {
    String note = lines.withheld().orElse("");
    return lines.groups().isEmpty() && note.isEmpty()
        ? List.of()
        : List.of(new Findings(lines.title(), lines.groups(), note));
  }

  private static List<Counts> counts(List<CountChange> changes) {
    Map<Measure, List<CountChange>> measures = new LinkedHashMap<>();
    for (CountChange change : changes) {
      measures.computeIfAbsent(change.measure(), none -> new ArrayList<>()).add(change);
    }
    return measures.entrySet().stream()
        .map(entry -> new Counts(Names.of(entry.getKey()), entry.getValue()))
        .toList();
  }
}
