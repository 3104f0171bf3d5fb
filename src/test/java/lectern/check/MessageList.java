package lectern.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The list of all messages that the fixtures expect, as a page of Markdown by rule. Messages that
 * differ only in quoted values and in numbers are one entry, with the first of them as its example.
 */
final class MessageList {
  private static final Path FIXTURES = Path.of("src", "test", "fixtures");
  private static final List<String> FOLDERS =
      List.of("configurations", "files", "profiles", "rules", "syntax");

  /** The first line of a finding as fixtures of rules and of files hold it. */
  private static final Pattern FINDING =
      Pattern.compile("\\S*\\d+:\\d+-\\d+:\\d+ (?:error|warning|note)(?: (?<rule>\\S+))?");

  /** The same for syntax errors, of which the message and the remedy are the next two lines. */
  private static final Pattern SYNTAX = Pattern.compile("\\d+:\\d+ (?<kind>[A-Z_]+)");

  /** The first line of a finding as a report prints it. */
  private static final Pattern REPORTED =
      Pattern.compile(".*:\\d+:\\d+: (?:error|warning|note): (?<message>.*) \\[(?<rule>\\S+)\\]");

  private static final Pattern HELP = Pattern.compile("(?: *= )?help: (?<remedy>.*)");
  private static final Pattern VARYING = Pattern.compile("\"[^\"]*\"|\\d+");

  private final Map<String, Map<String, String>> entries = new TreeMap<>();

  private MessageList() {}

  /** Returns the page. */
  static String page() {
    MessageList list = new MessageList();
    for (Path file : expected()) {
      list.add(file);
    }
    return list.text();
  }

  private static List<Path> expected() {
    List<Path> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> found = Files.walk(FIXTURES.resolve(folder))) {
        found.filter(file -> file.toString().endsWith(".expected")).sorted().forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  private void add(Path file) {
    String rule = FIXTURES.resolve("rules").relativize(file.getParent()).toString();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      Matcher finding = FINDING.matcher(lines.get(i));
      Matcher syntax = SYNTAX.matcher(lines.get(i));
      Matcher reported = REPORTED.matcher(lines.get(i));
      if (finding.matches()) {
        String named = finding.group("rule");
        add(named == null ? rule : named, lines.get(i + 1), remedy(lines, i + 2));
      } else if (syntax.matches()) {
        add("structure/syntax", lines.get(i + 1), lines.get(i + 2));
      } else if (reported.matches()) {
        add(reported.group("rule"), reported.group("message"), remedy(lines, i + 1));
      }
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String remedy(List<String> lines, int from) {
    return lines.subList(from, lines.size()).stream()
        .map(HELP::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .map(help -> help.group("remedy"))
        .orElseThrow();
  }

  private void add(String rule, String message, String remedy) {
    String entry = "- " + message + "\n  - " + remedy + "\n";
    entries
        .computeIfAbsent(rule, id -> new LinkedHashMap<>())
        .putIfAbsent(VARYING.matcher(entry).replaceAll("…"), entry);
  }

  private String text() {
    StringBuilder text =
        new StringBuilder(
            """
            # All messages

            Every message that Lectern's findings can have, by rule, and below each the help that goes with it. Messages
            that differ only in quoted values and numbers are shown once. This page is generated from the fixtures of the
            tests: `mvn test -Dtest=MessageListTest -Dfixtures.update=true`.
            """);
    entries.forEach(
        (rule, messages) -> {
          text.append("\n## ").append(rule).append("\n\n");
          messages.values().forEach(text::append);
        });
    return text.toString();
  }
}
