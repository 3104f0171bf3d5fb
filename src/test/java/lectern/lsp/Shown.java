package lectern.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import lectern.cli.Main;
import lectern.output.Printable;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Range;

/** Findings as lines, as an editor shows them and as {@code lectern check} prints them. */
final class Shown {
  private Shown() {}

  /** Returns diagnostics as lines, in any order. */
  static List<String> of(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Shown::of).sorted().toList();
  }

  private static String of(Diagnostic diagnostic) {
    Range range = diagnostic.getRange();
    return line(
        new int[] {
          range.getStart().getLine(),
          range.getStart().getCharacter(),
          range.getEnd().getLine(),
          range.getEnd().getCharacter()
        },
        diagnostic.getSeverity() == DiagnosticSeverity.Information
            ? "note"
            : diagnostic.getSeverity().toString(),
        diagnostic.getCode().getLeft(),
        diagnostic.getMessage().getLeft());
  }

  private static String line(int[] range, String level, String rule, String message) {
    return "%d:%d-%d:%d %s %s: %s"
        .formatted(
            range[0], range[1], range[2], range[3], level.toLowerCase(Locale.ROOT), rule, message);
  }

  /** Returns what a check prints of each file with findings, by the files' absolute names. */
  static Map<String, List<String>> check(Path... files) throws IOException {
    return check(List.of(), Shown::of, files);
  }

  /** Returns the same of files that may be something else than proposals. */
  static Map<String, List<String>> checkUnlessForeign(Path... files) throws IOException {
    return check(List.of("--force-exclude"), Shown::of, files);
  }

  /** Returns the ranges, in bytes of their lines, and the messages of what a check prints. */
  static Map<String, List<String>> checkInBytes(Path file) throws IOException {
    return check(List.of(), Shown::inBytes, file);
  }

  private static String inBytes(JsonObject finding) {
    return "%s-%s %s"
        .formatted(
            bytes(finding, "start"),
            bytes(finding, "end"),
            Printable.line(
                finding.get("message").getAsString() + " " + finding.get("remedy").getAsString()));
  }

  private static String bytes(JsonObject finding, String end) {
    int[] place = place(Path.of(finding.get("file").getAsString()), finding.getAsJsonObject(end));
    String before =
        line(Path.of(finding.get("file").getAsString()), place[0]).substring(0, place[1]);
    return place[0] + ":" + before.getBytes(StandardCharsets.UTF_8).length;
  }

  private static Map<String, List<String>> check(
      List<String> options, Function<JsonObject, String> printer, Path... files)
      throws IOException {
    List<String> args = new ArrayList<>();
    args.addAll(List.of("check", "--now=2021-12-17", "--output-format=json", "--quiet"));
    args.addAll(options);
    for (Path file : files) {
      args.add(file.toString());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    Main.run(args.toArray(new String[0]), in, out, new ByteArrayOutputStream());
    Map<String, List<String>> shown = new TreeMap<>();
    if (out.size() == 0) {
      return shown;
    }
    JsonObject report =
        JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
    for (JsonElement element : report.getAsJsonArray("findings")) {
      JsonObject finding = element.getAsJsonObject();
      Path name = Path.of(finding.get("file").getAsString());
      shown
          .computeIfAbsent(name.toAbsolutePath().normalize().toString(), none -> new ArrayList<>())
          .add(printer.apply(finding));
    }
    shown.values().forEach(lines -> lines.sort(null));
    return shown;
  }

  private static String of(JsonObject finding) {
    Path file = Path.of(finding.get("file").getAsString());
    int[] start = place(file, finding.getAsJsonObject("start"));
    int[] end = place(file, finding.getAsJsonObject("end"));
    return line(
        new int[] {start[0], start[1], end[0], end[1]},
        finding.get("level").getAsString(),
        finding.get("rule").getAsString(),
        Printable.line(
            finding.get("message").getAsString() + " " + finding.get("remedy").getAsString()));
  }

  /** The line and the UTF-16 code unit, counted from 0, of a line and a code point. */
  private static int[] place(Path file, JsonObject position) {
    int line = position.get("line").getAsInt() - 1;
    String content = line(file, line);
    int before = position.get("column").getAsInt() - 1;
    // A byte order mark is no part of a text, but of what an editor was sent.
    int mark = line == 0 && content.startsWith("\uFEFF") ? 1 : 0;
    int inLine = Math.min(before + mark, content.codePointCount(0, content.length()));
    return new int[] {line, content.offsetByCodePoints(0, inLine)};
  }

  private static String line(Path file, int line) {
    try {
      String text = Files.readString(file);
      return text.split("\r\n|\r|\n", -1)[line];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
