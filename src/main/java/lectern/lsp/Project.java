package lectern.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import lectern.check.CheckRun;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.config.BrokenConfigurationException;
import lectern.config.Configuration;
import lectern.config.FileSettings;
import lectern.config.SettingsResolver;
import lectern.edit.FixRun;
import lectern.files.FileFinder;
import lectern.profile.Level;
import lectern.profile.Profile;
import lectern.session.LoadedFile;
import lectern.session.ProposalLoader;
import lectern.source.Input;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceRange;
import lectern.source.SourceReader;
import lectern.source.SourceText;

/**
 * The checks by the configurations and profiles as they were on disk when it was made. Safe for use
 * by several threads.
 */
final class Project {
  private final CheckSetup setup;
  private final ProposalLoader strict;
  private final ProposalLoader loader;
  private final CheckRun run;
  private final Map<String, Folder> folders = new ConcurrentHashMap<>();

  /** What the configuration of a folder says: why it can't be used, or which findings are known. */
  private record Folder(List<Problem> problems, Supplier<UnaryOperator<CheckedFile>> baseline) {}

  Project(CheckSetup setup) {
    this.setup = setup;
    this.strict = setup.loader();
    this.loader = strict.recovering();
    this.run = setup.run(loader);
  }

  /** Returns why the configuration of a file can't be used; empty if it can. */
  List<Problem> problems(Input file) {
    return folder(file).problems();
  }

  private Folder folder(Input file) {
    return folders.computeIfAbsent(parent(file.settingsPath()), none -> read(file));
  }

  private static String parent(String file) {
    try {
      return String.valueOf(Path.of(file).getParent());
    } catch (InvalidPathException e) {
      return "";
    }
  }

  /** With settings of its own, since those of the project refuse all files once one is broken. */
  private Folder read(Input file) {
    try {
      SettingsResolver settings = setup.loader().settings();
      settings.configuration(file.settingsPath());
      return new Folder(List.of(), setup.baseline(file, settings));
    } catch (BrokenConfigurationException e) {
      return new Folder(e.problems(), UnaryOperator::identity);
    } catch (IOException e) {
      return new Folder(List.of(unreadable(file, e)), UnaryOperator::identity);
    }
  }

  private static Problem unreadable(Input file, IOException e) {
    return new Problem(
        ProblemKind.UNREADABLE,
        SourceRange.startOf(file.name()),
        "The settings cannot be read: " + e.getMessage() + ".",
        "Correct the path, or allow Lectern to read the file.");
  }

  /**
   * Returns whether an open file may be something else than a proposal; empty if it is excluded.
   */
  Optional<Boolean> mayBeForeign(OpenDocument document) {
    if (DocumentUri.path(document.uri()).isEmpty()) {
      return Optional.of(true);
    }
    try {
      FileFinder finder = new FileFinder(setup.loader().settings());
      List<Input> found = finder.findUnlessExcluded(document.name()).files();
      return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0).mayBeForeign());
    } catch (IOException | BrokenConfigurationException e) {
      return Optional.of(true);
    }
  }

  /** Returns whether a file is a baseline of a configuration that is in use. */
  boolean isBaseline(String name) {
    return loader.settings().configurations().stream()
        .flatMap(configuration -> configuration.run().baseline().stream())
        .anyMatch(baseline -> DocumentUri.key(baseline.value().toString()).equals(name));
  }

  /** Checks a file by itself. */
  FileCheck check(Input file) {
    List<Problem> problems = problems(file);
    if (problems.isEmpty()) {
      try {
        LoadedFile loaded = loader.load(file, loader.settings().of(file.settingsPath()));
        return new FileCheck(loaded, run.alone(loaded), List.of());
      } catch (BrokenConfigurationException e) {
        problems = e.problems();
      } catch (IOException e) {
        problems = List.of(unreadable(file, e));
      } catch (UncheckedIOException e) {
        problems = List.of(unreadable(file, e.getCause()));
      }
    }
    LoadedFile loaded = loader.load(file, FileSettings.NONE);
    return new FileCheck(
        loaded, loaded.isForeign() ? run.alone(loaded) : unusable(file, problems), problems);
  }

  /**
   * Returns a file as it is written: where it has a syntax error, without proposals.
   *
   * @throws BrokenConfigurationException if its configuration or profile can't be used
   */
  LoadedFile written(Input file) {
    try {
      return strict.load(file, strict.settings().of(file.settingsPath()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a file as if syntax errors whose fix is known were fixed, without a check. */
  LoadedFile loaded(Input file) {
    return loader.load(file, settings(file));
  }

  /**
   * Returns the profile that applies to proposals of an event in a file.
   *
   * @param event as a proposal names it
   */
  Profile profile(Input file, Optional<String> event) {
    try {
      return loader.profile(settings(file), event);
    } catch (BrokenConfigurationException | UncheckedIOException e) {
      // The check of the file says so.
      return loader.profile(FileSettings.NONE, event);
    }
  }

  private FileSettings settings(Input file) {
    try {
      return problems(file).isEmpty()
          ? loader.settings().of(file.settingsPath())
          : FileSettings.NONE;
    } catch (BrokenConfigurationException | IOException e) {
      return FileSettings.NONE;
    }
  }

  /**
   * Returns a maker of fixed texts.
   *
   * @param withUnsafe whether fixes are applied that may change the meaning
   */
  FixRun fixes(boolean withUnsafe) {
    return new FixRun(loader, withUnsafe);
  }

  private static CheckedFile unusable(Input file, List<Problem> problems) {
    Problem first = problems.get(0);
    Finding finding =
        new Finding(
            Diagnostics.CONFIGURATION,
            Level.ERROR,
            SourceRange.startOf(file.name()),
            "The configuration of this file cannot be used: " + first.message(),
            first.remedy(),
            Optional.empty(),
            problems.stream().map(Problem::range).toList(),
            Optional.empty(),
            List.of());
    Optional<SourceText> text =
        file.read() instanceof SourceReader.Result.Accepted accepted
            ? Optional.of(accepted.source())
            : Optional.empty();
    return CheckedFile.about(file.name(), text, List.of(finding));
  }

  /**
   * Returns checked files with the findings about several.
   *
   * @param alone the files as {@link #check} returns them
   */
  List<CheckedFile> programme(List<CheckedFile> alone) {
    return run.programme(alone);
  }

  /**
   * Returns files with only the findings to report.
   *
   * @param checked the files with all findings
   * @param files the same files, whose configurations can be used
   * @param whole tests whether all files of a configuration are among them
   * @return the files in the same order, followed by configurations with findings of their own
   */
  List<CheckedFile> reported(
      List<CheckedFile> checked, List<Input> files, Predicate<Configuration> whole) {
    try {
      Map<String, Input> byName = new HashMap<>();
      files.forEach(file -> byName.put(file.name(), file));
      return run.without(Optional.of(file -> unknown(file, byName)))
          .reported(checked, files, whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CheckedFile unknown(CheckedFile file, Map<String, Input> files) {
    Input input = files.get(file.name());
    return input == null ? file : folder(input).baseline().get().apply(file);
  }
}
