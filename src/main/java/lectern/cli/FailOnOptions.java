package lectern.cli;

import java.io.IOException;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.config.FailOn;
import lectern.config.SettingsResolver;
import lectern.fields.Located;
import lectern.profile.Level;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --fail-on} and {@code --max-warnings}: the findings that make a check fail. */
final class FailOnOptions implements Arguments {
  private final Argument<FailOn> failOn = Argument.choice("--fail-on", "LEVEL", FailOn.values());
  private final Argument<Integer> maxWarnings = CommonOptions.number("--max-warnings", "NUMBER", 0);

  @Override
  public void addTo(CommandSpec command) {
    failOn.addTo(command);
    maxWarnings.addTo(command);
  }

  /**
   * Returns whether the findings make the check fail.
   *
   * @param settings has the configuration of each file, which the option takes precedence over
   */
  boolean fails(List<CheckedFile> files, SettingsResolver settings) throws IOException {
    int warnings = 0;
    for (CheckedFile file : files) {
      if (file.findings().isEmpty()) {
        continue;
      }
      FailOn from = failOn.isGiven() ? failOn.get() : configured(file, settings);
      for (Finding finding : file.findings()) {
        if (from.includes(finding.level())) {
          return true;
        }
        warnings += finding.level() == Level.WARNING ? 1 : 0;
      }
    }
    return maxWarnings.isGiven() && warnings > maxWarnings.get();
  }

  private static FailOn configured(CheckedFile file, SettingsResolver settings) throws IOException {
    return settings
        .configuration(file.name())
        .flatMap(found -> found.run().failOn())
        .map(Located::value)
        .orElse(FailOn.ERROR);
  }
}
