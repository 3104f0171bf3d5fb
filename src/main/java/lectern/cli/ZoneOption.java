package lectern.cli;

import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Set;
import lectern.source.Quote;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --time-zone}: the zone in which times are printed. */
final class ZoneOption implements Arguments {
  private final Argument<String> zone =
      Argument.text(
          "--time-zone",
          "ZONE",
          "The zone in which times are told and whose days count, such as Europe/Warsaw",
          "(default: UTC).");

  @Override
  public void addTo(CommandSpec command) {
    zone.addTo(command);
  }

  /**
   * Returns the zone; UTC where none is named.
   *
   * @throws UsageException if there is none of that name
   */
  ZoneId zone() throws UsageException {
    String name = zone.value().orElse("UTC");
    Set<String> known = ZoneRulesProvider.getAvailableZoneIds();
    if (!known.contains(name)) {
      throw UsageException.unknown(
          "time zone " + Quote.of(name), name, known, "write one such as Europe/Warsaw.");
    }
    return ZoneId.of(name);
  }
}
