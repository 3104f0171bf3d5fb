package lectern.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lectern.programme.Filter;
import lectern.programme.UnusableFilterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which sessions are meant. */
final class FilterOption {
  private final OptionSpec where;

  FilterOption(String... description) {
    where =
        OptionSpec.builder("--where")
            .paramLabel("KEY=VALUE")
            .type(String[].class)
            .description(description)
            .build();
  }

  void addTo(CommandSpec command) {
    command.addOption(where);
  }

  /**
   * The filter; it accepts every session where nothing is asked for.
   *
   * @throws UnusableFilterException if a condition is not of its form
   */
  Filter filter() throws UnusableFilterException {
    Optional<String[]> conditions = Optional.ofNullable(where.getValue());
    return Filter.where(conditions.map(Arrays::asList).orElse(List.of()));
  }
}
