package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.config.Configuration;
import lectern.config.SettingsResolver;
import lectern.files.FileFinder;
import lectern.output.Printable;
import lectern.source.Input;
import lectern.source.Limits;
import lectern.source.SourceReader;
import picocli.CommandLine.Model.CommandSpec;

/** The files and folders that a command reads. */
final class Inputs implements Arguments {
  static final String STANDARD_INPUT = "-";

  private final Argument<String[]> paths = Argument.any("PATH", List.of());
  private final Argument<String> stdinName = Argument.text("--stdin-name", "NAME");
  private final Argument<Boolean> forceExclude = Argument.flag("--force-exclude");

  /** A search for the files of an argument. */
  interface Search {
    /**
     * Finds them.
     *
     * @param unlessExcluded whether a file is treated like those that are found in folders
     */
    FileFinder.Found find(String name, boolean unlessExcluded) throws IOException, UsageException;
  }

  private List<Input> files = List.of();
  private boolean isOneFile;

  @Override
  public void addTo(CommandSpec command) {
    paths.addTo(command);
    stdinName.addTo(command);
    forceExclude.addTo(command);
  }

  /**
   * Finds all files, in the order named, and those of a folder in the order of their names. Each is
   * read when its turn comes; standard input at once.
   *
   * @throws IOException if something named is not there, or a configuration can't be read
   * @throws lectern.config.BrokenConfigurationException if configurations of the files are invalid
   * @throws UsageException if standard input can't be read
   */
  FoundFiles find(SettingsResolver settings, Console console) throws IOException, UsageException {
    FileFinder finder = new FileFinder(settings);
    return find(
        settings,
        console,
        (name, unlessExcluded) ->
            unlessExcluded ? finder.findUnlessExcluded(name) : finder.find(name));
  }

  /** Finds all files likewise, but elsewhere than on disk. */
  FoundFiles find(SettingsResolver settings, Console console, Search search)
      throws IOException, UsageException {
    List<FileFinder.Found> found = new ArrayList<>();
    List<String> configurations = new ArrayList<>();
    Optional<Input> input = Optional.empty();
    for (String name : names()) {
      if (name.equals(STANDARD_INPUT)) {
        if (input.isEmpty()) {
          input = Optional.of(standardInput(console));
        }
        found.add(FileFinder.Found.file(name, input.get()));
      } else if (isConfiguration(NamedFile.path(name))) {
        // Where the shell has named all files of a folder, it is among them.
        settings.usable(name);
        configurations.add(name);
      } else {
        found.add(search.find(name, forceExclude.get()));
      }
    }
    files = withoutRepeated(found);
    for (Input file : files) {
      settings.usable(file.settingsPath());
    }
    settings.refuseBroken();
    if (found.isEmpty()) {
      printConfigurations(configurations, console);
    }
    isOneFile = found.size() == 1 && !found.get(0).isSearched();
    return new FoundFiles(files, found);
  }

  private static boolean isConfiguration(Path path) {
    return path.endsWith(Configuration.FILE_NAME) && Files.isRegularFile(path);
  }

  private static void printConfigurations(List<String> names, Console console) {
    for (String name : names) {
      console
          .err()
          .print(
              "lectern: \""
                  + Printable.line(name)
                  + "\" is a configuration, not a proposal; \"lectern config\" shows its effect.\n");
    }
  }

  private Input standardInput(Console console) throws UsageException {
    try {
      return FileFinder.read(
          new SourceReader(Limits.STANDARD).read(stdinName.or("<stdin>"), console.in()));
    } catch (IOException e) {
      throw new UsageException(
          "Standard input cannot be read: " + e.getMessage() + "; name a file instead of \"-\".");
    }
  }

  /** Returns whether a single file was named rather than a folder or several files. */
  boolean isOneFile() {
    return isOneFile;
  }

  /** The files that were found. */
  List<Input> files() {
    return files;
  }

  /** The files and folders as named. */
  List<String> names() {
    List<String> names = Argument.all(paths);
    return names.isEmpty() ? List.of(".") : names;
  }

  private static List<Input> withoutRepeated(List<FileFinder.Found> found) {
    if (found.size() == 1) {
      return found.get(0).files();
    }
    List<Input> files = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (FileFinder.Found one : found) {
      for (Input file : one.files()) {
        // Standard input may have the name of a file.
        boolean isInput = one.name().equals(STANDARD_INPUT);
        if (seen.add(isInput ? file : Path.of(file.name()).toAbsolutePath().normalize())) {
          files.add(file);
        }
      }
    }
    return files;
  }
}
