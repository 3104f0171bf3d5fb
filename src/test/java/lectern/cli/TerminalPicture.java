package lectern.cli;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A picture of a terminal in SVG: a command and its output with the colors of the terminal. */
final class TerminalPicture {
  /** Codes of ECMA-48's SGR, Select Graphic Rendition, by which programs color text. */
  private static final Pattern COLOR = Pattern.compile("\u001b\\[([0-9;]*)m");

  private static final Map<String, String> CLASSES =
      Map.of("1", "bold", "2", "dim", "1;31", "red", "1;33", "yellow", "1;36", "cyan");

  private static final double CHARACTER_WIDTH = 8.43;
  private static final int LINE_HEIGHT = 20;
  private static final int MARGIN = 16;

  private TerminalPicture() {}

  static String of(String command, String output) {
    List<String> lines = ("\u001b[1m$ " + command + "\u001b[0m\n" + output).lines().toList();
    int columns = lines.stream().mapToInt(line -> plain(line).length()).max().orElse(0);
    StringBuilder picture = new StringBuilder();
    picture.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" xml:space="preserve" role="img">
        <title>%s</title>
        <style>
          text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #d8dee9 }
          .bold { font-weight: bold; fill: #fff }
          .dim { fill: #8b95a7 }
          .red { font-weight: bold; fill: #ff7b72 }
          .yellow { font-weight: bold; fill: #e3b341 }
          .cyan { font-weight: bold; fill: #56d4dd }
        </style>
        <rect width="100%%" height="100%%" rx="8" fill="#161b22"/>
        """
            .formatted(
                (int) Math.ceil(columns * CHARACTER_WIDTH) + 2 * MARGIN,
                lines.size() * LINE_HEIGHT + 2 * MARGIN,
                escaped(command)));
    for (int i = 0; i < lines.size(); i++) {
      int baseline = MARGIN + i * LINE_HEIGHT + 15;
      picture.append("<text x=\"%d\" y=\"%d\">".formatted(MARGIN, baseline));
      picture.append(colored(lines.get(i))).append("</text>\n");
    }
    return picture.append("</svg>\n").toString();
  }

  /** A line with an element around each colored part. */
  private static String colored(String line) {
    return COLOR
        .matcher(escaped(line))
        .replaceAll(
            code ->
                code.group(1).equals("0")
                    ? "</tspan>"
                    : Matcher.quoteReplacement(
                        "<tspan class=\"" + CLASSES.get(code.group(1)) + "\">"));
  }

  private static String plain(String line) {
    return COLOR.matcher(line).replaceAll("");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
