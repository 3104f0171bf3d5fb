package lectern.cli;

import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Set;
import lectern.source.Quote;
import lectern.source.Suggestion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The zone in which times are told. */
final class ZoneOption {
  private static final String UTC = "UTC";

  private final OptionSpec zone =
      OptionSpec.builder("--time-zone")
          .paramLabel("ZONE")
          .type(String.class)
          .initialValue(UTC)
          .description(
              "The zone in which times are told and whose days count, such as Europe/Warsaw",
              "(default: UTC).")
          .build();

  void addTo(CommandSpec command) {
    command.addOption(zone);
  }

  /**
   * The zone.
   *
   * @throws UsageException if there is none of that name
   */
  ZoneId zone() throws UsageException {
    String name = zone.getValue();
    Set<String> known = ZoneRulesProvider.getAvailableZoneIds();
    if (!known.contains(name)) {
      throw new UsageException(
          "There is no time zone "
              + Quote.of(name)
              + "; "
              + Suggestion.nearest(name, known)
                  .map(near -> "did you mean \"" + near + "\"?")
                  .orElse("write one such as Europe/Warsaw."));
    }
    return ZoneId.of(name);
  }
}
