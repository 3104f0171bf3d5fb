package lectern.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lectern.cli.Main;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Folders: what their files, configurations and open documents have to do with each other. */
@Timeout(120)
class WorkspaceTest {
  private static final String DUPLICATE = "programme/duplicate-number";
  private static final Path REPOSITORY = Path.of("examples/repository");

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path proposal(String name, int number) throws IOException {
    return write(name, text(number));
  }

  private static String text(int number) {
    return "event: IGF 2021\nnumber: "
        + number
        + "\ntitle: Fibre for \uD83C\uDFDD islands "
        + number
        + "\n";
  }

  private static List<String> rules(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(one -> one.getCode().getLeft()).toList();
  }

  private static Diagnostic only(String rule, List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(one -> one.getCode().getLeft().equals(rule)).findAny().get();
  }

  private static void tell(Editor editor, Path file, FileChangeType type) {
    editor
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(List.of(new FileEvent(Editor.uri(file), type))));
  }

  @Test
  void aFolderShowsWhatACheckOfItPrints() throws Exception {
    try (Stream<Path> files = Files.walk(REPOSITORY)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(REPOSITORY.relativize(file).toString(), Files.readString(file));
      }
    }
    proposal("proposals/one.yaml", 7);
    proposal("proposals/two.yaml", 7);
    Map<String, List<String>> expected = Shown.check(folder);
    assertThat(expected).hasSizeGreaterThan(2);
    try (Editor editor = Editor.in(List.of(folder))) {
      for (Map.Entry<String, List<String>> file : expected.entrySet()) {
        List<Diagnostic> shown =
            editor.diagnostics(Editor.uri(Path.of(file.getKey())), list -> true);
        assertThat(Shown.of(shown)).as(file.getKey()).isEqualTo(file.getValue());
      }
    }
  }

  /** The later one of two files is the one in which the same number is reported. */
  @Test
  void aChangeOfOneDocumentChangesTheFindingsOfOthers() throws Exception {
    Path one = proposal("one.yaml", 7);
    String two = Editor.uri(proposal("two.yaml", 7));
    String uri = Editor.uri(one);
    try (Editor editor = Editor.in(List.of(folder))) {
      editor.open(one);
      Diagnostic found = only(DUPLICATE, editor.diagnostics(two, WorkspaceTest::hasDuplicate));
      assertThat(found.getRelatedInformation().get(0).getLocation().getUri()).isEqualTo(uri);
      assertThat(found.getRelatedInformation().get(0).getLocation().getRange())
          .isEqualTo(new Range(new Position(1, 8), new Position(1, 9)));
      editor.change(uri, new TextDocumentContentChangeEvent(text(8)));
      editor.diagnostics(two, list -> !hasDuplicate(list));
      editor.change(uri, new TextDocumentContentChangeEvent(text(7)));
      editor.diagnostics(two, WorkspaceTest::hasDuplicate);
      // The disk has another text than the editor until that is closed.
      editor.change(uri, new TextDocumentContentChangeEvent(text(9)));
      editor.diagnostics(two, list -> !hasDuplicate(list));
      editor.close(uri);
      editor.diagnostics(two, WorkspaceTest::hasDuplicate);
    }
  }

  private static boolean hasDuplicate(List<Diagnostic> diagnostics) {
    return rules(diagnostics).contains(DUPLICATE);
  }

  @Test
  void whatOthersCausedMovesWithTheTextAtOnce() throws Exception {
    proposal("one.yaml", 7);
    Path two = proposal("two.yaml", 7);
    String uri = Editor.uri(two);
    Range start = new Range(new Position(0, 0), new Position(0, 0));
    try (Editor editor = Editor.in(List.of(folder))) {
      editor.open(two);
      editor.diagnostics(uri, WorkspaceTest::hasDuplicate);
      editor.change(uri, new TextDocumentContentChangeEvent(start, "# \uD83D\uDE00\n"));
      Diagnostic moved = only(DUPLICATE, editor.diagnostics(uri));
      assertThat(moved.getRange()).isEqualTo(new Range(new Position(2, 8), new Position(2, 9)));
    }
  }

  @Test
  void aBrokenConfigurationIsShownWhereItIsBroken() throws Exception {
    Path file = proposal("one.yaml", 7);
    Path foreign = write("compose.yaml", "services:\n  web:\n    image: nginx\n");
    Path configuration = write("lectern.yaml", "profil: igf-2021\n");
    try (Editor editor = Editor.in(List.of(folder))) {
      editor.open(file);
      editor.open(foreign);
      assertThat(rules(editor.diagnostics(Editor.uri(foreign)))).isEmpty();
      Diagnostic found = editor.diagnostics(Editor.uri(file)).get(0);
      assertThat(found.getMessage().getLeft())
          .startsWith("The configuration of this file cannot be used: ");
      assertThat(found.getRelatedInformation().get(0).getLocation().getUri())
          .isEqualTo(Editor.uri(configuration));
      List<Diagnostic> there =
          editor.diagnostics(Editor.uri(configuration), list -> !list.isEmpty());
      assertThat(Shown.of(there)).isEqualTo(Shown.check(folder).get(configuration.toString()));
      Files.writeString(configuration, "profile: igf-2021\n");
      tell(editor, configuration, FileChangeType.Changed);
      editor.diagnostics(Editor.uri(configuration), List::isEmpty);
      editor.diagnostics(Editor.uri(file), list -> Shown.of(list).equals(expected(file)));
    }
  }

  private static List<String> expected(Path file) {
    try {
      return Shown.check(file).getOrDefault(file.toString(), List.of());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anOpenConfigurationShowsItsProblemsWhenItIsSaved() throws Exception {
    proposal("one.yaml", 7);
    Path configuration = write("lectern.yaml", "profile: igf-2021\n");
    String uri = Editor.uri(configuration);
    try (Editor editor = Editor.in(List.of(folder))) {
      editor.open(configuration);
      assertThat(editor.diagnostics(uri)).isEmpty();
      Files.writeString(configuration, "profil: igf-2021\n");
      editor.change(uri, new TextDocumentContentChangeEvent("profil: igf-2021\n"));
      editor
          .server()
          .getTextDocumentService()
          .didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(uri)));
      assertThat(editor.diagnostics(uri, list -> !list.isEmpty()).get(0).getRange())
          .isEqualTo(new Range(new Position(0, 0), new Position(0, 6)));
    }
  }

  @Test
  void waiversAndBaselinesHoldInTheEditorToo() throws Exception {
    Path file = proposal("one.yaml", 7);
    proposal("two.yaml", 7);
    Path waived =
        write(
            "three.yaml",
            text(7).replace("number", "# lectern: allow " + DUPLICATE + " -- same\nnumber"));
    Path configuration =
        write(
            "lectern.yaml",
            """
            profile: igf-2021
            baseline: known.json
            waivers:
            - {rule: people/maximum, files: ['*.yaml'], reason: none has as many}
            """);
    Main.run(
        new String[] {
          "check",
          "--isolated",
          "--select=structure",
          "--write-baseline=" + folder.resolve("known.json"),
          folder.toString()
        },
        java.io.InputStream.nullInputStream(),
        java.io.OutputStream.nullOutputStream(),
        java.io.OutputStream.nullOutputStream());
    Map<String, List<String>> expected = Shown.check(folder);
    assertThat(expected.get(configuration.toString()))
        .singleElement()
        .asString()
        .contains("waiver/unused");
    try (Editor editor = Editor.in(List.of(folder))) {
      editor.open(waived);
      editor.open(file);
      Diagnostic unused =
          editor.diagnostics(Editor.uri(configuration), list -> !list.isEmpty()).get(0);
      assertThat(unused.getTags()).containsExactly(DiagnosticTag.Unnecessary);
      for (Path open : List.of(waived, file)) {
        List<String> lines = expected.getOrDefault(open.toString(), List.of());
        editor.diagnostics(Editor.uri(open), list -> Shown.of(list).equals(lines));
      }
    }
  }

  @Test
  void filesOutsideOfFoldersAreCheckedAlone() throws Exception {
    Path one = proposal("inside/one.yaml", 7);
    Path two = proposal("outside/two.yaml", 7);
    try (Editor editor = Editor.in(List.of(folder.resolve("inside")))) {
      editor.open(two);
      assertThat(Shown.of(editor.diagnostics(Editor.uri(two)))).isEqualTo(expected(two));
      assertThat(Shown.of(editor.diagnostics(Editor.uri(one), list -> true)))
          .isEqualTo(expected(one));
      editor
          .server()
          .getWorkspaceService()
          .didChangeWorkspaceFolders(
              new DidChangeWorkspaceFoldersParams(
                  new WorkspaceFoldersChangeEvent(
                      List.of(new WorkspaceFolder(Editor.uri(two.getParent()), "outside")),
                      List.of())));
      editor.diagnostics(Editor.uri(two), WorkspaceTest::hasDuplicate);
    }
  }

  @Test
  void filesThatACheckLeavesOutHaveNoFindings() throws Exception {
    write("lectern.yaml", "exclude: [drafts]\n");
    Path draft = proposal("drafts/one.yaml", 7);
    try (Editor editor = Editor.in(List.of(folder))) {
      editor.open(draft);
      assertThat(editor.diagnostics(Editor.uri(draft))).isEmpty();
      String unnamed = "untitled:Untitled-1";
      editor.open(unnamed, text(7) + "spaekers: []\n");
      assertThat(rules(editor.diagnostics(unnamed))).contains("structure/unknown-key");
      assertThat(editor.log()).isEmpty();
    }
  }

  @Test
  void changesOnDiskAreNoticed() throws Exception {
    Path one = proposal("one.yaml", 7);
    InitializeParams params = new InitializeParams();
    WorkspaceClientCapabilities capabilities = new WorkspaceClientCapabilities();
    capabilities.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
    ClientCapabilities all = new ClientCapabilities();
    all.setWorkspace(capabilities);
    params.setCapabilities(all);
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(Editor.uri(folder), "folder")));
    try (Editor editor = Editor.silent()) {
      editor.initialize(params);
      editor.diagnostics(Editor.uri(one), list -> !list.isEmpty());
      assertThat(editor.registered()).containsExactly("workspace/didChangeWatchedFiles");
      Path two = proposal("two.yaml", 7);
      tell(editor, two, FileChangeType.Created);
      editor.diagnostics(Editor.uri(two), WorkspaceTest::hasDuplicate);
      proposal("two.yaml", 8);
      tell(editor, two, FileChangeType.Changed);
      editor.diagnostics(Editor.uri(two), list -> !hasDuplicate(list));
      Files.delete(two);
      tell(editor, two, FileChangeType.Deleted);
      editor.diagnostics(Editor.uri(two), List::isEmpty);
    }
  }
}
