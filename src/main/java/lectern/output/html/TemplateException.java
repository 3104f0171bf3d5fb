package lectern.output.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Thrown for a mistake in a template. The message names the file and line. */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** How the library ends its messages. */
  private static final Pattern LINE = Pattern.compile("(?s)(.*?) @ line (\\d+).*");

  TemplateException(String message) {
    super(message);
  }

  /** The exception for a message of the library. */
  static TemplateException of(String file, String message) {
    Matcher line = LINE.matcher(message);
    return new TemplateException(
        line.matches()
            ? file + ":" + line.group(2) + ": " + line.group(1) + "."
            : file + ": " + message + ".");
  }
}
