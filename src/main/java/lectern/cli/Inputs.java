package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.config.Configuration;
import lectern.config.SettingsResolver;
import lectern.files.FileFinder;
import lectern.source.Input;
import lectern.source.Limits;
import lectern.source.SourceReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The files and folders that a command reads. */
final class Inputs {
  static final String STANDARD_INPUT = "-";

  private final PositionalParamSpec paths =
      PositionalParamSpec.builder()
          .paramLabel("PATH")
          .arity("0..*")
          .type(String[].class)
          .description(
              "Files, folders with proposals in them, or patterns such as \"2021/*.yaml\"; - is",
              "standard input. Default: the working folder. In folders, hidden files are left out,",
              "those that git ignores, and those that lectern.yaml excludes.")
          .build();

  private final OptionSpec stdinName =
      OptionSpec.builder("--stdin-name")
          .paramLabel("NAME")
          .type(String.class)
          .initialValue("<stdin>")
          .description("What to call standard input in messages (default: <stdin>).")
          .build();

  void addTo(CommandSpec command) {
    command.addPositional(paths).addOption(stdinName);
  }

  /**
   * What is to be read.
   *
   * @param files each file once
   * @param found what each argument stands for
   */
  record Read(List<Input> files, List<FileFinder.Found> found) {

    /** Whether all that a configuration is about is among the files. */
    boolean hasAllOf(Configuration configuration) {
      for (FileFinder.Found one : found) {
        Optional<Path> whole = one.whole();
        if (whole.isPresent()
            && configuration.folder().startsWith(whole.get().toAbsolutePath().normalize())) {
          return true;
        }
      }
      return false;
    }

    /**
     * Prints which files of folders were left out because they are no proposals.
     *
     * @param foreign their names
     * @throws UsageException if a folder or pattern holds no other files: it may have been moved
     */
    void skip(Collection<String> foreign, Console console) throws UsageException {
      refuseEmpty(Set.copyOf(foreign));
      SkippedFiles.print(List.copyOf(foreign), console);
    }

    private void refuseEmpty(Set<String> foreign) throws UsageException {
      for (FileFinder.Found one : found) {
        if (one.isSearched() && one.files().stream().allMatch(f -> foreign.contains(f.name()))) {
          throw new UsageException(
              "There is no proposal in \""
                  + one.name()
                  + "\", nor any YAML file but those that are hidden, ignored, excluded or something else.");
        }
      }
    }
  }

  /**
   * Finds all files, in the order named, and those of a folder in the order of their names. Each is
   * read when its turn comes; standard input at once.
   *
   * @throws IOException if something named is not there, or a configuration can't be read
   */
  Read read(InputStream standardInput, SettingsResolver resolver) throws IOException {
    FileFinder finder = new FileFinder(resolver);
    List<FileFinder.Found> found = new ArrayList<>();
    for (String name : names()) {
      if (name.equals(STANDARD_INPUT)) {
        SourceReader reader = new SourceReader(Limits.STANDARD);
        SourceReader.Result result = reader.read(stdinName.getValue(), standardInput);
        found.add(FileFinder.Found.file(name, FileFinder.read(result)));
      } else {
        NamedFile.path(name);
        found.add(finder.find(name));
      }
    }
    return new Read(each(found), found);
  }

  /** The files and folders as named. */
  List<String> names() {
    Optional<String[]> named = Optional.ofNullable(paths.getValue());
    return named.map(List::of).filter(names -> !names.isEmpty()).orElse(List.of("."));
  }

  private static List<Input> each(List<FileFinder.Found> found) {
    if (found.size() == 1) {
      return found.get(0).files();
    }
    List<Input> files = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (FileFinder.Found one : found) {
      for (Input file : one.files()) {
        if (one.name().equals(STANDARD_INPUT)
            || seen.add(Path.of(file.name()).toAbsolutePath().normalize())) {
          files.add(file);
        }
      }
    }
    return files;
  }
}
