package lectern.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.config.BrokenConfigurationException;
import lectern.config.Configuration;
import lectern.config.SettingsResolver;
import lectern.files.FileFinder;
import lectern.report.BrokenFiles;
import lectern.source.Input;
import lectern.source.Problem;
import lectern.source.SourceText;

/**
 * A check of all files in the folders of the editor, which takes what was found in each file from
 * where it is known already.
 *
 * @param setup how files are found and checked
 * @param project by which they are checked
 * @param folders the folders
 * @param found the files in them, if these have not changed
 * @param known the files on disk that were checked by themselves already, by their names
 * @param open the open documents, by their names
 */
record Survey(
    CheckSetup setup,
    Project project,
    List<Path> folders,
    Optional<List<Input>> found,
    Map<String, CheckedFile> known,
    Map<String, CheckedDocument> open) {

  /**
   * What a survey found.
   *
   * @param project by which the files were checked
   * @param found the files in the folders
   * @param known the files on disk checked by themselves
   * @param files the files with the findings to report
   * @param configurations the configurations and profiles with theirs
   * @param shared the findings about several proposals
   */
  record Result(
      Project project,
      List<Input> found,
      Map<String, CheckedFile> known,
      List<CheckedFile> files,
      List<CheckedFile> configurations,
      Map<String, Shared> shared) {}

  /**
   * The findings about several proposals in a file.
   *
   * @param text the text in which they were found; absent if that of the disk
   */
  record Shared(Optional<String> text, List<Finding> findings) {}

  /** A file checked by itself. */
  private record Checked(Input input, CheckedFile alone, List<Problem> problems) {}

  /**
   * Checks the files.
   *
   * @throws UncheckedIOException if git does not answer, or a configuration can't be read
   */
  Result run() {
    Set<Problem> problems = new LinkedHashSet<>();
    List<Input> all = found.orElseGet(() -> search(problems));
    List<Checked> usable = new ArrayList<>();
    for (Checked checked : setup.workers().each(all, this::check)) {
      problems.addAll(checked.problems());
      if (checked.problems().isEmpty()) {
        usable.add(checked);
      }
    }
    List<CheckedFile> alone = usable.stream().map(Checked::alone).toList();
    List<CheckedFile> together = project.programme(alone);
    List<Input> inputs = usable.stream().map(Checked::input).toList();
    List<CheckedFile> reported = project.reported(together, inputs, this::isWhole);
    List<CheckedFile> configurations =
        new ArrayList<>(reported.subList(inputs.size(), reported.size()));
    configurations.addAll(BrokenFiles.of(List.copyOf(problems)));
    return new Result(
        project,
        all,
        known(usable),
        reported.subList(0, inputs.size()),
        configurations,
        shared(alone, together));
  }

  private List<Input> search(Set<Problem> problems) {
    SettingsResolver settings = setup.loader().settings();
    Map<String, Input> files = new LinkedHashMap<>();
    try {
      for (Path folder : folders) {
        new FileFinder(settings)
            .find(folder.toString())
            .files()
            .forEach(file -> files.putIfAbsent(file.name(), file));
      }
      settings.refuseBroken();
    } catch (BrokenConfigurationException e) {
      problems.addAll(e.problems());
    } catch (NoSuchFileException e) {
      // The editor will say that its folder is gone.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(files.values());
  }

  private Checked check(Input file) {
    CheckedDocument document = open.get(file.name());
    if (document != null) {
      return new Checked(document.input(), document.alone(), document.problems());
    }
    CheckedFile earlier = known.get(file.name());
    if (earlier != null) {
      return new Checked(file, earlier, List.of());
    }
    FileCheck check = project.check(file);
    return new Checked(file, check.alone().withoutProposals(), check.problems());
  }

  private boolean isWhole(Configuration configuration) {
    return folders.stream().anyMatch(folder -> configuration.folder().startsWith(folder));
  }

  private Map<String, CheckedFile> known(List<Checked> usable) {
    Map<String, CheckedFile> all = new HashMap<>();
    for (Checked checked : usable) {
      if (!open.containsKey(checked.alone().name())) {
        all.put(checked.alone().name(), checked.alone());
      }
    }
    return all;
  }

  /** The findings that the second step of the check has added. */
  private Map<String, Shared> shared(List<CheckedFile> alone, List<CheckedFile> together) {
    Map<String, Shared> all = new HashMap<>();
    for (int i = 0; i < alone.size(); i++) {
      Set<Finding> before = Collections.newSetFromMap(new IdentityHashMap<>());
      before.addAll(alone.get(i).findings());
      List<Finding> added =
          together.get(i).findings().stream().filter(one -> !before.contains(one)).toList();
      if (!added.isEmpty()) {
        Optional<String> text = alone.get(i).source().map(SourceText::text);
        all.put(alone.get(i).name(), new Shared(text, added));
      }
    }
    return all;
  }
}
