package lectern.packaged;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What a command is run on. */
final class Operands {
  /** Files of the formats that can be imported, besides pages. */
  static final Map<String, String> OF_FORMATS =
      Map.of(
          "--from=csv", "src/test/fixtures/import/form.csv",
          "--from=xlsx", "src/test/fixtures/import/workbooks/form.xlsx",
          "--from=pretalx", "src/test/fixtures/import/pretalx.json",
          "--from=sessionize", "src/test/fixtures/import/sessionize.json",
          "--from=indico", "src/test/fixtures/import/indico.json",
          "--from=schedule", "src/test/fixtures/import/schedule.json");

  /** The model page, a file that is no YAML, and a repository. */
  private static final List<String> INPUTS =
      List.of(
          "examples/igf-2021-ws-119.yaml",
          "examples/broken/colon-in-title.yaml",
          "examples/repository");

  private static final List<String> PAGES =
      List.of("src/test/fixtures/import/pages/schedule-2017.txt");

  /** The settings of an option that need another one. */
  private static final Map<String, String> NEEDED =
      Map.of("--to=site", "--output-dir=" + CommandResult.SITE);

  private Operands() {}

  /** The setting of an option, with another one that it needs. */
  static List<String> complete(String setting) {
    return Stream.concat(Stream.of(setting), Stream.ofNullable(NEEDED.get(setting))).toList();
  }

  /**
   * The operands of a command: nothing for one that has none, pairs of neighbours for one that
   * compares two, and all at once last for one that takes several files.
   */
  static List<List<String>> of(CommandSpec command) {
    List<PositionalParamSpec> parameters = command.positionalParameters();
    if (parameters.isEmpty()) {
      return List.of(List.of());
    }
    PositionalParamSpec first = parameters.get(0);
    List<String> values = values(first, command);
    int size = parameters.size();
    List<List<String>> operands =
        new ArrayList<>(
            IntStream.rangeClosed(0, values.size() - size)
                .mapToObj(at -> values.subList(at, at + size))
                .toList());
    if (first.arity().max() > 1 && values == INPUTS) {
      operands.add(values);
    }
    return operands;
  }

  /** The values that help and completion list; none for an option that takes any text. */
  static List<String> listedValues(ArgSpec parameter) {
    return Optional.ofNullable(parameter.completionCandidates())
        .map(values -> StreamSupport.stream(values.spliterator(), false).toList())
        .orElse(List.of());
  }

  private static List<String> values(PositionalParamSpec parameter, CommandSpec command) {
    List<String> listed = listedValues(parameter);
    return !listed.isEmpty()
        ? listed
        : switch (parameter.paramLabel()) {
          case "PATH", "OLD" -> INPUTS;
          case "DIR" -> List.of("examples/repository");
          case "FILE" -> PAGES;
          case "COMMAND" -> List.copyOf(command.parent().subcommands().keySet());
          default ->
              throw new IllegalStateException(
                  "Say here what \""
                      + command.qualifiedName()
                      + "\" is to be run on as "
                      + parameter.paramLabel()
                      + ".");
        };
  }
}
