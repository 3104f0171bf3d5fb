package lectern.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.check.rules.waiver.Unused;
import lectern.report.BrokenFiles;
import lectern.session.LoadedFile;
import lectern.session.Session;
import lectern.source.Input;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * The folders and open documents of the editor, with what was found in them. Used by one thread.
 */
final class Workspace {
  /** What the names of baselines end with, and those of much that nothing here reads. */
  private static final String JSON = ".json";

  private final CheckSetup setup;
  private Project project;
  private List<Path> folders = List.of();
  private final Map<String, OpenDocument> open = new LinkedHashMap<>();

  /** The open documents that are checked by themselves, and with all findings. */
  private final Map<String, FileCheck> checked = new HashMap<>();

  private final Map<String, CheckedDocument> documents = new HashMap<>();
  private final Map<String, Optional<Boolean>> mayBeForeign = new HashMap<>();

  /** What the last survey has found. */
  private Optional<List<Input>> found = Optional.empty();

  private Set<String> surveyed = Set.of();
  private Map<String, CheckedFile> known = new HashMap<>();
  private Map<String, Survey.Shared> shared = Map.of();
  private List<CheckedFile> files = List.of();
  private List<CheckedFile> configurations = List.of();

  /** The files that have changed on disk since the last survey began. */
  private final Set<String> changed = new HashSet<>();

  Workspace(CheckSetup setup) {
    this.setup = setup;
    this.project = new Project(setup);
  }

  /** Sets the folders, whose files are to be found. */
  void setFolders(List<Path> paths) {
    folders = List.copyOf(paths);
    found = Optional.empty();
  }

  /** The folders. */
  List<Path> folders() {
    return folders;
  }

  /** Adds a document that was opened. */
  void open(OpenDocument document) {
    open.put(document.name(), document);
    forget(document.name());
  }

  /** Changes the text of an open document. */
  void change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
    String name = DocumentUri.name(uri);
    open.computeIfPresent(name, (same, document) -> document.changed(version, changes));
    checked.remove(name);
    documents.remove(name);
  }

  /** Removes a document that was closed. */
  void close(String uri) {
    String name = DocumentUri.name(uri);
    open.remove(name);
    forget(name);
  }

  /** Forgets what was found in a file, which has changed on disk. */
  void forget(String name) {
    checked.remove(name);
    documents.remove(name);
    mayBeForeign.remove(name);
    known.remove(name);
    changed.add(name);
  }

  /** Forgets which files there are in the folders. */
  void forgetFound() {
    found = Optional.empty();
  }

  /** Forgets everything but the open documents, because a configuration or profile has changed. */
  void reload() {
    project = new Project(setup);
    found = Optional.empty();
    known = new HashMap<>();
    checked.clear();
    documents.clear();
    mayBeForeign.clear();
  }

  /** Notes that a file was written to disk. All but proposals may be read with configurations. */
  void written(String name) {
    if (name.endsWith(JSON) && !project.isBaseline(name)) {
      return;
    }
    if (!isProposal(name)) {
      reload();
    } else if (!open.containsKey(name)) {
      forget(name);
    } else if (!surveyed.contains(name)) {
      forgetFound();
    }
  }

  private boolean isProposal(String name) {
    OpenDocument document = open.get(name);
    if (document == null) {
      return known.containsKey(name) && !known.get(name).isForeign();
    }
    CheckedDocument now = document(document);
    return !now.alone().isForeign() && mayBeForeign.get(name).isPresent();
  }

  /** The open documents by their names. */
  Map<String, OpenDocument> open() {
    return open;
  }

  /** Returns an open document with what is found in it now; empty if it is not open. */
  Optional<CheckedDocument> document(String uri) {
    return Optional.ofNullable(open.get(DocumentUri.name(uri))).map(this::document);
  }

  private CheckedDocument document(OpenDocument document) {
    return documents.computeIfAbsent(document.name(), name -> check(document));
  }

  private CheckedDocument check(OpenDocument document) {
    Optional<Boolean> foreign =
        mayBeForeign.computeIfAbsent(document.name(), none -> project.mayBeForeign(document));
    Input input = document.input(foreign.orElse(true));
    FileCheck check = checked.computeIfAbsent(document.name(), none -> project.check(input));
    CheckedFile rest =
        foreign.isEmpty()
            ? check.alone().withFindings(List.of())
            : check.problems().isEmpty() ? reported(check, input) : check.alone();
    return new CheckedDocument(document, input, document.positions(), check, rest);
  }

  /** Returns texts of open documents with the findings to report. */
  List<CheckedFile> check(List<Input> texts) {
    return texts.stream().map(text -> reported(project.check(text), text)).toList();
  }

  /** The checks by the present configurations. */
  Project project() {
    return project;
  }

  private CheckedFile reported(FileCheck check, Input input) {
    CheckedFile all = withShared(check.alone());
    CheckedFile reported =
        project.reported(List.of(all), List.of(input), configuration -> false).get(0);
    return isSurveyAwaited(input.name()) ? withoutUnusedWaivers(reported) : reported;
  }

  private boolean isSurveyAwaited(String name) {
    return found.isEmpty()
        && !surveyed.contains(name)
        && folders.stream().anyMatch(folder -> name.startsWith(folder.toString()));
  }

  /** A waiver can be for findings that are not known before other proposals are read. */
  private static CheckedFile withoutUnusedWaivers(CheckedFile file) {
    return file.withFindings(
        file.findings().stream().filter(finding -> !finding.rule().equals(Unused.ID)).toList());
  }

  /** A file with the findings about several proposals: of the folders, or of a file beside them. */
  private CheckedFile withShared(CheckedFile alone) {
    if (!surveyed.contains(alone.name())) {
      return project.programme(List.of(alone)).get(0);
    }
    Survey.Shared further = shared.get(alone.name());
    if (further == null || alone.source().isEmpty()) {
      return alone;
    }
    String now = alone.source().get().text();
    return alone.with(MovedFindings.of(further.findings(), further.text().orElse(now), now));
  }

  /** Begins a survey of the folders. */
  Survey survey() {
    changed.clear();
    Map<String, CheckedDocument> all = new HashMap<>();
    open.forEach((name, document) -> all.put(name, document(document)));
    return new Survey(setup, project, folders, found, Map.copyOf(known), all);
  }

  /** Takes what a survey has found, unless it was by other configurations. */
  void accept(Survey.Result result) {
    if (result.project() != project) {
      return;
    }
    found = Optional.of(result.found());
    surveyed = result.found().stream().map(Input::name).collect(Collectors.toSet());
    known = result.known();
    known.keySet().removeAll(changed);
    shared = result.shared();
    files = result.files();
    configurations = result.configurations();
    documents.clear();
  }

  /**
   * Returns the findings in an open document: its own, or those of the configuration or profile
   * that it is.
   */
  List<Finding> findings(CheckedDocument document) {
    List<Finding> findings = new ArrayList<>(document.reported().findings());
    findings.addAll(ofConfigurations().getOrDefault(document.document().name(), List.of()));
    return findings;
  }

  /** Returns the findings in all files that are not open, by the names of the files. */
  Map<String, List<Finding>> others() {
    Map<String, List<Finding>> others = ofConfigurations();
    for (CheckedFile file : files) {
      others.put(DocumentUri.key(file.name()), file.findings());
    }
    others.keySet().removeAll(open.keySet());
    others.values().removeIf(List::isEmpty);
    return others;
  }

  /** Returns the sessions of all files, as they are written now in those that are open. */
  List<Session> sessions() {
    List<Session> sessions = new ArrayList<>();
    open.values().forEach(each -> sessions.addAll(document(each).alone().sessions()));
    for (CheckedFile file : files) {
      if (!open.containsKey(DocumentUri.key(file.name()))) {
        sessions.addAll(file.sessions());
      }
    }
    return sessions;
  }

  /** Reads all files, those that are open as they are written now. */
  List<LoadedFile> loaded() {
    List<LoadedFile> loaded = new ArrayList<>();
    open.values().forEach(each -> loaded.add(document(each).loaded()));
    for (Input file : found.orElse(List.of())) {
      if (!open.containsKey(DocumentUri.key(file.name()))) {
        loaded.add(project.loaded(file));
      }
    }
    return loaded;
  }

  /** Returns the places of ranges in the editor, with the texts of files that are known. */
  Places places() {
    Places places = new Places(open);
    for (CheckedFile file : files) {
      file.source().ifPresent(places::add);
    }
    return places;
  }

  private Map<String, List<Finding>> ofConfigurations() {
    List<CheckedFile> all = new ArrayList<>(configurations);
    for (OpenDocument document : open.values()) {
      all.addAll(BrokenFiles.of(document(document).problems()));
    }
    Map<String, Set<Finding>> byName = new LinkedHashMap<>();
    for (CheckedFile file : all) {
      byName
          .computeIfAbsent(DocumentUri.key(file.name()), none -> new LinkedHashSet<>())
          .addAll(file.findings());
    }
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    byName.forEach((name, found) -> findings.put(name, List.copyOf(found)));
    return findings;
  }
}
