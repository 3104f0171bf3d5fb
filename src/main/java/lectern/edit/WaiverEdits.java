package lectern.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.check.Registry;
import lectern.check.rules.structure.Syntax;
import lectern.check.waiver.WaiverComment;
import lectern.check.waiver.WaiverReader;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.Position;
import lectern.source.SourceRange;
import lectern.source.SourceText;

/**
 * Comments that waive findings, each on a line of its own above the line of its findings. No file
 * is written.
 *
 * @param reason the reason that each comment gives, on one line
 * @param until the last day on which the findings are accepted; absent for no end
 */
public record WaiverEdits(String reason, Optional<LocalDate> until) {
  private static final String SYNTAX = new Syntax().id();

  /**
   * A text with waivers.
   *
   * @param text the new text
   * @param waivers the number of rules waived on a line, over all lines
   * @param left the findings that no comment can waive
   */
  public record Result(String text, int waivers, List<Finding> left) {}

  /** The rules to waive on a line, which begins at a position. */
  private record Line(Position start, Set<String> rules) {}

  /** Returns whether findings of a rule can be waived at all, by a comment or a configuration. */
  public static boolean isWaivable(Finding finding) {
    return !finding.rule().equals(SYNTAX) && Registry.waivable().contains(finding.rule());
  }

  /**
   * Waives the findings of a file. A comment that would be part of a value, or that would not be
   * read as a waiver of its findings, is left out.
   *
   * @param before the text in which they were found
   */
  public Result waive(SourceText before, CheckedFile file) {
    SortedMap<Integer, Line> lines = new TreeMap<>();
    for (Finding finding : file.findings()) {
      if (isWaivable(finding)) {
        Position start = lineStart(finding.range());
        lines
            .computeIfAbsent(start.line(), line -> new Line(start, new TreeSet<>()))
            .rules()
            .add(finding.rule());
      }
    }
    List<Line> written = List.of();
    if (!lines.isEmpty()) {
      written = withThoseThatStand(List.of(), List.copyOf(lines.values()), before);
    }
    Set<Integer> waived = new HashSet<>();
    int waivers = 0;
    for (Line line : written) {
      waived.add(line.start().line());
      waivers += line.rules().size();
    }
    List<Finding> left = new ArrayList<>();
    for (Finding finding : file.findings()) {
      if (!isWaivable(finding) || !waived.contains(finding.range().startLine())) {
        left.add(finding);
      }
    }
    return new Result(edited(before, written), waivers, List.copyOf(left));
  }

  private static Position lineStart(SourceRange range) {
    return new Position(range.startOffset() - range.startColumn() + 1, range.startLine(), 1);
  }

  /** Adds lines to others as far as their comments can stand: all at once, or else by halves. */
  private List<Line> withThoseThatStand(List<Line> good, List<Line> lines, SourceText before) {
    List<Line> all = new ArrayList<>(good);
    all.addAll(lines);
    if (areWaived(all, before)) {
      return List.copyOf(all);
    }
    if (lines.size() == 1) {
      return good;
    }
    int half = lines.size() / 2;
    List<Line> upper = withThoseThatStand(good, lines.subList(0, half), before);
    return withThoseThatStand(upper, lines.subList(half, lines.size()), before);
  }

  private boolean areWaived(List<Line> lines, SourceText before) {
    SourceText after = new SourceText(before.name(), edited(before, lines));
    if (!SameValues.areIn(before, after)) {
      return false;
    }
    Map<Integer, Set<String>> waived = new HashMap<>();
    for (WaiverComment waiver : WaiverReader.read(after, Registry.waivable()).waivers()) {
      waived.computeIfAbsent(waiver.line(), line -> new HashSet<>()).addAll(waiver.rules());
    }
    for (int i = 0; i < lines.size(); i++) {
      int moved = lines.get(i).start().line() + i + 1;
      if (!waived.getOrDefault(moved, Set.of()).containsAll(lines.get(i).rules())) {
        return false;
      }
    }
    return true;
  }

  private String edited(SourceText before, List<Line> lines) {
    List<Fix> fixes = new ArrayList<>();
    for (Line line : lines) {
      SourceRange place = new SourceRange(before.name(), line.start(), line.start());
      Edit edit = new Edit(place, indentation(line, before) + comment(line) + lineBreak(before));
      fixes.add(new Fix("Add a waiver.", true, List.of(edit)));
    }
    return EditedText.of(before.text(), fixes).text();
  }

  private static String indentation(Line line, SourceText text) {
    String content = text.line(line.start().line());
    int end = 0;
    while (end < content.length() && content.charAt(end) == ' ') {
      end++;
    }
    return content.substring(0, end);
  }

  private String comment(Line line) {
    return "# lectern: allow "
        + String.join(", ", line.rules())
        + until.map(day -> " until " + day).orElse("")
        + " -- "
        + reason;
  }

  /** LF becomes CR LF in a text that has them. */
  private static String lineBreak(SourceText text) {
    return text.text().indexOf('\n') < 0 && text.text().indexOf('\r') >= 0 ? "\r" : "\n";
  }
}
