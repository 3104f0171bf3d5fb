package lectern.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import lectern.config.MisnamedConfiguration;
import lectern.config.SettingsResolver;
import lectern.files.FileFinder;
import lectern.output.Printable;
import lectern.source.Input;

/** The warning about a file such as {@code lectern.yml}, which no command reads. */
final class MisnamedConfigurations {
  private MisnamedConfigurations() {}

  /** Warns of files beside those that were found, or in a folder above. */
  static void print(FoundFiles found, SettingsResolver settings, Console console) {
    MisnamedConfiguration misnamed = new MisnamedConfiguration();
    for (FileFinder.Found one : found.found()) {
      if (one.isSearched()) {
        misnamed.lookFrom(FileFinder.base(one.name()));
      } else if (one.files().isEmpty()) {
        lookBeside(one.name(), misnamed);
      }
    }
    for (Input file : found.files()) {
      lookBeside(file.settingsPath(), misnamed);
    }
    print(misnamed, settings, console);
  }

  /** Warns of files in a folder, or above. */
  static void print(Path folder, SettingsResolver settings, Console console) {
    MisnamedConfiguration misnamed = new MisnamedConfiguration();
    misnamed.lookFrom(folder);
    print(misnamed, settings, console);
  }

  private static void lookBeside(String name, MisnamedConfiguration misnamed) {
    try {
      misnamed.lookFrom(Path.of(name).toAbsolutePath().resolveSibling(""));
    } catch (InvalidPathException e) {
      // Standard input may have any name.
    }
  }

  private static void print(
      MisnamedConfiguration misnamed, SettingsResolver settings, Console console) {
    SettingsResolver.CommandLine chosen = settings.commandLine();
    if (chosen.ignoresConfigurations() || chosen.configuration().isPresent()) {
      return;
    }
    Path here = Path.of("").toAbsolutePath();
    for (Path file : misnamed.found()) {
      Path shown = file.startsWith(here) ? here.relativize(file) : file;
      console
          .err()
          .print(
              "lectern: warning: \""
                  + Printable.line(shown.toString())
                  + "\" is not read as a configuration. Did you mean \"lectern.yaml\"?\n");
    }
  }
}
