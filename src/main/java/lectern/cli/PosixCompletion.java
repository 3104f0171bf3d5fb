package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Completion for bash and zsh from picocli's command model. Unlike picocli's own for bash, it
 * completes values after {@code =} and commas, and lets the shell complete the names of files.
 */
final class PosixCompletion {
  private static final String BASH =
      """
      _lectern() {
        local command=lectern option=${COMP_WORDS[COMP_CWORD-1]} current=${COMP_WORDS[COMP_CWORD]}
        local head= values= i
        for ((i = 1; i < COMP_CWORD; i++)); do
          _lectern_is_command "$command ${COMP_WORDS[i]}" && command="$command ${COMP_WORDS[i]}"
        done
        # An equals sign is a word of its own.
        [[ $option == = ]] && option=${COMP_WORDS[COMP_CWORD-2]}
        [[ $current == = ]] && current=
        if [[ $current == *,* ]]; then
          head=${current%,*},
          current=${current##*,}
        fi
        _lectern_values "$command" "$option" "$current"
        COMPREPLY=($(compgen -W "$values" -- "$current"))
        [[ -n $head ]] && COMPREPLY=("${COMPREPLY[@]/#/$head}")
      }
      complete -o default -F _lectern lectern
      """;

  private static final String ZSH =
      """
      _lectern() {
        local command=lectern option=${words[CURRENT-1]} values= word
        for word in ${words[2,CURRENT-1]}; do
          _lectern_is_command "$command $word" && command="$command $word"
        done
        if [[ $PREFIX == --*=* ]]; then
          option=${PREFIX%%=*}
          compset -P 1 '*='
        fi
        [[ $PREFIX == *,* ]] && compset -P '*,'
        _lectern_values "$command" "$option" "$PREFIX"
        if [[ -n $values ]]; then
          compadd -- ${=values}
        else
          _files
        fi
      }
      (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
      compdef _lectern lectern
      """;

  private final StringBuilder commands = new StringBuilder();
  private final StringBuilder options = new StringBuilder();
  private final StringBuilder names = new StringBuilder();
  private final StringBuilder operands = new StringBuilder();

  private PosixCompletion() {}

  /** Returns the script for bash. */
  static String bash(CommandSpec program) {
    return functions(program) + BASH;
  }

  /** Returns the script for zsh. */
  static String zsh(CommandSpec program) {
    return functions(program) + ZSH;
  }

  /** Returns the functions that both shells share. */
  private static String functions(CommandSpec program) {
    PosixCompletion completion = new PosixCompletion();
    completion.add(program);
    return """
        # Whether words such as "lectern check" are a command.
        _lectern_is_command() {
          case "$1" in
        %s    *) return 1 ;;
          esac
        }
        # Sets what may follow a command and the word before the cursor: nothing for a file.
        _lectern_values() {
          values=
          case "$1 $2" in
        %s  esac
          case "$3" in
            -*)
              case "$1" in
        %s      esac ;;
            *)
              case "$1" in
        %s      esac ;;
          esac
        }
        """
        .formatted(completion.commands, completion.options, completion.names, completion.operands);
  }

  private void add(CommandSpec command) {
    String path = command.qualifiedName();
    commands.append("    \"").append(path).append("\") ;;\n");
    List<String> longNames = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      longNames.add(option.longestName());
      if (option.arity().max() > 0) {
        String words = String.join(" ", candidates(option));
        options.append(line("    ", path + " " + option.longestName(), words, "; return"));
      }
    }
    names.append(line("        ", path, String.join(" ", longNames), ""));
    List<String> words = new ArrayList<>(command.subcommands().keySet());
    command.positionalParameters().forEach(operand -> words.addAll(candidates(operand)));
    operands.append(line("        ", path, String.join(" ", words), ""));
    for (CommandLine sub : command.subcommands().values()) {
      add(sub.getCommandSpec());
    }
  }

  private static String line(String indent, String pattern, String values, String end) {
    return indent + "\"" + pattern + "\") values='" + values + "'" + end + " ;;\n";
  }

  /** The values that an argument may have; empty for those that can't be listed. */
  static List<String> candidates(ArgSpec argument) {
    List<String> values = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(values::add);
    }
    return values;
  }
}
