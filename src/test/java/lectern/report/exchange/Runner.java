package lectern.report.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads a log as the runner of GitHub Actions does, line by line: a command stands at the start of
 * a line, {@code ::name key=value,key=value::data}, or anywhere in one, {@code ##[name
 * key=value;key=value]data}; names are known ones, in any case; {@code stop-commands} ends them
 * until a command named by its data.
 */
final class Runner {
  private static final List<String> KNOWN =
      List.of(
          "stop-commands",
          "set-env",
          "set-output",
          "save-state",
          "add-mask",
          "add-path",
          "add-matcher",
          "remove-matcher",
          "debug",
          "warning",
          "error",
          "notice",
          "group",
          "endgroup",
          "echo");

  record Command(String name, Map<String, String> properties, String data) {}

  private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final List<Command> commands = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private Optional<String> token = Optional.empty();

  Runner(String log) {
    names.addAll(KNOWN);
    for (String line : log.split("\r\n|\r|\n", -1)) {
      take(line);
    }
  }

  /** The commands that were carried out, in order. */
  List<Command> commands() {
    return commands;
  }

  /** The lines that are no commands. */
  List<String> shown() {
    return shown;
  }

  /** Whether commands are still stopped at the end. */
  boolean isStopped() {
    return token.isPresent();
  }

  private void take(String line) {
    Optional<Command> command = atStart(line).or(() -> anywhere(line));
    if (command.isEmpty()) {
      shown.add(line);
    } else if (token.isPresent()) {
      if (command.get().name().equalsIgnoreCase(token.get())) {
        names.remove(token.get());
        token = Optional.empty();
      } else {
        shown.add(line);
      }
    } else if (command.get().name().equals("stop-commands")) {
      token = Optional.of(command.get().data());
      names.add(command.get().data());
    } else {
      commands.add(command.get());
    }
  }

  private Optional<Command> atStart(String line) {
    String start = line.stripLeading();
    int end = start.startsWith("::") ? start.indexOf("::", 2) : -1;
    return end < 0
        ? Optional.empty()
        : command(start.substring(2, end), ",", start.substring(end + 2), ":,");
  }

  private Optional<Command> anywhere(String line) {
    int start = line.indexOf("##[");
    int end = start < 0 ? -1 : line.indexOf(']', start);
    return end < 0
        ? Optional.empty()
        : command(line.substring(start + 3, end), ";", line.substring(end + 1), ";]");
  }

  private Optional<Command> command(String head, String comma, String data, String escaped) {
    int space = head.indexOf(' ');
    String name = space < 0 ? head : head.substring(0, space);
    if (!names.contains(name)) {
      return Optional.empty();
    }
    Map<String, String> properties = new TreeMap<>();
    if (space > 0) {
      for (String property : head.substring(space + 1).strip().split(comma, -1)) {
        int sign = property.indexOf('=');
        if (sign > 0 && sign + 1 < property.length()) {
          properties.put(
              property.substring(0, sign), unescaped(property.substring(sign + 1), escaped));
        }
      }
    }
    String plain = unescaped(data, comma.equals(",") ? "" : escaped);
    return Optional.of(new Command(name.toLowerCase(Locale.ROOT), properties, plain));
  }

  private static String unescaped(String text, String escaped) {
    String plain = text.replace("%0D", "\r").replace("%0A", "\n");
    for (int i = 0; i < escaped.length(); i++) {
      String hex = Integer.toHexString(escaped.charAt(i)).toUpperCase(Locale.ROOT);
      plain = plain.replace("%" + hex, escaped.substring(i, i + 1));
    }
    return plain.replace("%25", "%");
  }
}
