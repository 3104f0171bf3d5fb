package lectern.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import lectern.source.Quote;
import lectern.source.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/** Messages about unknown commands and options that suggest the right one. */
final class UnknownArguments {
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
    ResourceBundle texts = HelpTexts.texts();
    String key = parent.getCommandSpec().qualifiedName() + ".instead." + word;
    return start
        + (texts.containsKey(key)
            ? "; " + texts.getString(key)
            : end(
                near(word, parent.getSubcommands().keySet()).stream().map(path::concat).toList()));
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
