package lectern.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.source.Quote;
import lectern.source.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/** Messages about unknown commands and options that suggest the right one. */
final class UnknownArguments {
  /** Commands of other tools, with the command that does the same here. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("lint", "check"),
          Map.entry("validate", "check"),
          Map.entry("verify", "check"),
          Map.entry("test", "check"),
          Map.entry("watch", "check --watch"),
          Map.entry("fmt", "format"),
          Map.entry("print", "format"),
          Map.entry("render", "format"),
          Map.entry("show", "format"),
          Map.entry("convert", "format"),
          Map.entry("build", "programme --to html"),
          Map.entry("site", "programme --to html"),
          Map.entry("serve", "programme --to html"),
          Map.entry("publish", "programme --to html"),
          Map.entry("export", "programme"),
          Map.entry("schedule", "programme"),
          Map.entry("count", "stats"),
          Map.entry("report", "stats"),
          Map.entry("compare", "diff"),
          Map.entry("settings", "config"),
          Map.entry("doc", "explain"),
          Map.entry("why", "explain"),
          Map.entry("list", "rules"),
          Map.entry("events", "profiles"),
          Map.entry("man", "help"),
          Map.entry("version", "--version"));

  /** Commands of other tools that create files. */
  private static final List<String> CREATING = List.of("init", "new", "create", "template");

  private UnknownArguments() {}

  /** Returns the message about the first argument that no command or option can be made of. */
  static String sentence(UnmatchedArgumentException e) {
    CommandLine command = e.getCommandLine();
    String word = e.getUnmatched().get(0);
    if (word.startsWith("-")) {
      int sign = word.indexOf('=');
      String name = sign < 0 ? word : word.substring(0, sign);
      Collection<String> options = command.getCommandSpec().optionsMap().keySet();
      return "There is no option " + Quote.of(name) + end(near(name, options));
    }
    return command.getSubcommands().isEmpty()
        ? "Unexpected argument " + Quote.of(word) + "."
        : command(command, word);
  }

  /** Returns the message about an unknown command below another one. */
  static String command(CommandLine parent, String word) {
    String path = parent.getCommandSpec().qualifiedName() + " ";
    String start = "There is no command " + Quote.of(path + word);
    boolean isProgram = parent.getParent() == null;
    if (isProgram && CREATING.contains(word)) {
      return start + "; copy a first draft from lectern-proposal(5), or lectern.yaml from lectern-config(5).";
    }
    List<String> commands =
        isProgram && ELSEWHERE.containsKey(word)
            ? List.of(ELSEWHERE.get(word))
            : near(word, parent.getSubcommands().keySet());
    return start + end(commands.stream().map(path::concat).toList());
  }

  /** Returns the names that begin with a word, else the one that is most similar. */
  private static List<String> near(String word, Collection<String> names) {
    List<String> longer = new ArrayList<>();
    for (String name : names) {
      if (!word.isEmpty() && name.startsWith(word)) {
        longer.add(name);
      }
    }
    Optional<String> similar = Suggestion.nearest(word, names);
    return longer.isEmpty() ? similar.stream().toList() : longer;
  }

  private static String end(List<String> suggestions) {
    return suggestions.isEmpty()
        ? "."
        : "; did you mean \"" + String.join("\" or \"", suggestions) + "\"?";
  }
}
