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
  /**
   * A text with waivers.
   *
   * @param text the new text
   * @param waivers the number of rules waived on a line, over all lines
   * @param left the findings that no comment can waive
   */
  public record Result(String text, int waivers, List<Finding> left) {}

  /** The comment above a line, and the rules that it waives there. */
  private record Line(int number, Set<String> rules, Edit edit) {}

  /** Returns whether findings of a rule can be waived at all, by a comment or a configuration. */
  public static boolean isWaivable(Finding finding) {
    return !finding.rule().equals(Syntax.ID) && Registry.waivable().contains(finding.rule());
  }

  /**
   * Waives the findings of a file. A comment that would be part of a value, or that would not be
   * read as a waiver of its findings, is left out.
   *
   * @param before the text in which they were found
   */
  public Result waive(SourceText before, CheckedFile file) {
    List<Line> lines = lines(before, file.findings());
    Optional<List<Object>> values = YamlValues.of(before);
    List<Line> written =
        lines.isEmpty() || values.isEmpty()
            ? List.of()
            : Halves.passing(lines, some -> areWaived(some, before, values));
    Set<Integer> waived = new HashSet<>();
    int waivers = 0;
    for (Line line : written) {
      waived.add(line.number());
      waivers += line.rules().size();
    }
    List<Finding> left = new ArrayList<>();
    for (Finding finding : file.findings()) {
      if (!isWaivable(finding) || !waived.contains(finding.range().startLine())) {
        left.add(finding);
      }
    }
    String text = Edit.apply(written.stream().map(Line::edit).toList(), before.text());
    return new Result(text, waivers, List.copyOf(left));
  }

  private List<Line> lines(SourceText text, List<Finding> findings) {
    SortedMap<Integer, Set<String>> rules = new TreeMap<>();
    Map<Integer, Position> starts = new HashMap<>();
    for (Finding finding : findings) {
      if (isWaivable(finding)) {
        SourceRange range = finding.range();
        Position start = range.start().plus(1 - range.startColumn());
        rules.computeIfAbsent(start.line(), line -> new TreeSet<>()).add(finding.rule());
        starts.put(start.line(), start);
      }
    }
    List<String> contents = text.text().lines().toList();
    String lineBreak = lineBreak(text.text());
    List<Line> lines = new ArrayList<>();
    rules.forEach(
        (number, ids) -> {
          String content = number > contents.size() ? "" : contents.get(number - 1);
          String comment = indentation(content) + comment(ids) + lineBreak;
          Position start = starts.get(number);
          lines.add(
              new Line(number, ids, new Edit(new SourceRange(text.name(), start, start), comment)));
        });
    return lines;
  }

  private boolean areWaived(
      List<Line> lines, SourceText before, Optional<List<Object>> valuesBefore) {
    List<Edit> edits = lines.stream().map(Line::edit).toList();
    SourceText after = new SourceText(before.name(), Edit.apply(edits, before.text()));
    if (!YamlValues.of(after).equals(valuesBefore)) {
      return false;
    }
    Map<Integer, Set<String>> waived = new HashMap<>();
    for (WaiverComment waiver : WaiverReader.read(after, Registry.waivable()).waivers()) {
      waived.computeIfAbsent(waiver.line(), line -> new HashSet<>()).addAll(waiver.rules());
    }
    for (int i = 0; i < lines.size(); i++) {
      int moved = lines.get(i).number() + i + 1;
      if (!waived.getOrDefault(moved, Set.of()).containsAll(lines.get(i).rules())) {
        return false;
      }
    }
    return true;
  }

  private static String indentation(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) == ' ') {
      end++;
    }
    return line.substring(0, end);
  }

  private String comment(Set<String> rules) {
    return "# lectern: allow "
        + String.join(", ", rules)
        + until.map(day -> " until " + day).orElse("")
        + " -- "
        + reason;
  }

  private static String lineBreak(String text) {
    return text.contains("\r\n")
        ? "\r\n"
        : text.indexOf('\n') < 0 && text.indexOf('\r') >= 0 ? "\r" : "\n";
  }
}
