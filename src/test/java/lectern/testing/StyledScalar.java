package lectern.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes one text as a YAML scalar, in one of the styles that can hold it. */
final class StyledScalar {
  private static final String LINE_BREAKS = "\n\r\u0085\u2028\u2029";

  private final Random random;
  private final boolean quotedOnly;

  /**
   * @param quotedOnly whether only the two quoted styles are used
   */
  StyledScalar(Random random, boolean quotedOnly) {
    this.random = random;
    this.quotedOnly = quotedOnly;
  }

  /**
   * A scalar that stands on the line of its key and may go on below.
   *
   * @param indent the indentation of what it belongs to
   * @param flow whether it stands inside brackets
   */
  String inline(String text, int indent, boolean flow) {
    List<String> ways = new ArrayList<>();
    ways.add(doubleQuoted(text, indent));
    if (canBeSingleQuoted(text)) {
      ways.add(folded("'" + text.replace("'", "''") + "'", indent));
    }
    if (!quotedOnly && canBePlain(text, flow)) {
      ways.add(text);
      ways.add(folded(text, indent));
    }
    return any(ways);
  }

  /** A key. */
  String key(String key) {
    return switch (random.nextInt(8)) {
      case 0 -> "\"" + key + "\"";
      case 1 -> "'" + key + "'";
      default -> quotedOnly ? "\"" + key + "\"" : key;
    };
  }

  /** Whether {@link #block} can write the text. */
  boolean canBeBlock(String text) {
    return !quotedOnly
        && isPrintable(text)
        && text.indexOf('\t') < 0
        && text.lines().noneMatch(line -> !line.isEmpty() && line.isBlank())
        && !text.isBlank()
        && !text.endsWith("\n");
  }

  /** A block scalar from its sign on, with its last line break. */
  String block(String text, int indent) {
    boolean leading = text.startsWith(" ") || text.startsWith("\n");
    boolean folds =
        text.lines().noneMatch(line -> line.startsWith(" ") || line.endsWith(" "))
            && random.nextBoolean();
    int more = 1 + random.nextInt(4);
    String number = leading || random.nextInt(4) == 0 ? String.valueOf(more) : "";
    String chomping = any(List.of("", "-", "+"));
    String header =
        (folds ? ">" : "|") + (random.nextBoolean() ? number + chomping : chomping + number);
    StringBuilder out = new StringBuilder(header).append(any(List.of("", " ", "  # a comment")));
    out.append('\n');
    String margin = " ".repeat(indent + more);
    // Folding takes one line break out of each run of them.
    String body = folds ? text.replaceAll("\n+", "$0\n") : text;
    for (String line : body.split("\n", -1)) {
      String broken = folds ? folded(line, margin) : line;
      out.append(line.isEmpty() ? "" : margin).append(broken).append('\n');
    }
    return out.toString();
  }

  private static boolean isPrintable(String text) {
    return text.codePoints()
        .allMatch(c -> c == '\n' || (!isLineBreak(c) && c >= ' ' && c != 0x7F && isPlainSense(c)));
  }

  private static boolean isPlainSense(int c) {
    return (c < 0x80 || c >= 0xA0)
        && c != 0xFEFF
        && c != 0xFFFE
        && c != 0xFFFF
        && (c < 0xD800 || c > 0xDFFF);
  }

  private static boolean isLineBreak(int c) {
    return LINE_BREAKS.indexOf(c) >= 0;
  }

  private static boolean canBeSingleQuoted(String text) {
    return isPrintable(text) && text.indexOf('\n') < 0;
  }

  private static boolean canBePlain(String text, boolean flow) {
    return canBeSingleQuoted(text)
        && !text.isEmpty()
        && Character.isLetterOrDigit(text.codePointAt(0))
        && !text.endsWith(" ")
        && !text.contains(": ")
        && !text.endsWith(":")
        && !text.contains(" #")
        && !text.equalsIgnoreCase("null")
        && !(flow && text.chars().anyMatch(c -> ",:?[]{}".indexOf(c) >= 0));
  }

  private String folded(String text, int indent) {
    return folded(text, " ".repeat(indent + 1 + random.nextInt(3)));
  }

  /** Breaks lines at single spaces between words, which a reader turns back into spaces. */
  private String folded(String text, String margin) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean between =
          i > 0
              && i + 1 < text.length()
              && text.charAt(i) == ' '
              && Character.isLetterOrDigit(text.charAt(i - 1))
              && Character.isLetterOrDigit(text.charAt(i + 1));
      if (between && random.nextInt(6) == 0) {
        out.append('\n').append(margin);
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private String doubleQuoted(String text, int indent) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints().forEach(c -> append(c, out));
    String quoted = out.append('"').toString();
    return isPrintable(text) && text.indexOf('\n') < 0 ? folded(quoted, indent) : quoted;
  }

  private void append(int c, StringBuilder out) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\t' -> out.append(random.nextBoolean() ? "\\t" : "\t");
      default -> {
        boolean raw = isPrintable(Character.toString(c)) && random.nextInt(40) != 0;
        if (raw) {
          out.appendCodePoint(c);
        } else if (c < 0x100) {
          out.append(String.format("\\x%02x", c));
        } else if (c < 0x10000) {
          out.append(String.format("\\u%04X", c));
        } else {
          out.append(String.format("\\U%08x", c));
        }
      }
    }
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
