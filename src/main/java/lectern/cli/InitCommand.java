package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.drafting.Answers;
import lectern.drafting.DraftWriter;
import lectern.drafting.Host;
import lectern.drafting.RepositoryFiles;
import lectern.files.AtomicFileWriter;
import lectern.files.OutputFileException;
import lectern.files.git.RemoteAddresses;
import lectern.output.Printable;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.reference.schema.SchemaDocument;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern init}. */
final class InitCommand implements Callable<Integer> {
  private final Console console;
  private final Argument<String> folder = Argument.optional("DIR", List.of());
  private final Argument<String> event = Argument.text("--event", "EVENT", Profiles.SHIPPED);
  private final Argument<Host> host = Argument.choice("--host", "HOST", Host.values());
  private final Argument<Boolean> dryRun = Argument.flag("--dry-run");

  InitCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command("init", this, folder, event, host, dryRun);
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Path root = NamedFile.path(folder.or("."));
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new UsageException("\"" + root + "\" is a file; name a folder.");
    }
    String name;
    try {
      name = profile(root);
    } catch (Dialogue.Ended e) {
      console.out().print("\nNothing was written.\n");
      return ExitStatus.UNUSABLE;
    }
    Profile profile = ProfileNames.load(name);
    Optional<Host> found = host.isGiven() ? host.value() : Host.of(RemoteAddresses.around(root));
    String draft =
        DraftWriter.write(
            Answers.of(profile, Calls.type(profile, Optional.empty()), Optional.empty())
                .withSchema(Optional.of("../" + RepositoryFiles.SCHEMA)));
    Map<String, String> files =
        RepositoryFiles.of(
            name, profile, found, draft, SchemaDocument.proposal(profile), Version.packaged());
    refuseUnusable(root, files);
    PastDeadline.print(profile, console);
    for (Map.Entry<String, String> file : files.entrySet()) {
      write(root.resolve(file.getKey()), file.getValue());
    }
    steps(root, found);
    return ExitStatus.OK;
  }

  /** Returns the name of the profile: the given one, that of the folder, or the answer. */
  private String profile(Path root) throws UsageException, IOException, Dialogue.Ended {
    if (event.isGiven()) {
      return Calls.profile(event.get());
    }
    Optional<String> configured = Calls.configured(root.resolve("draft.yaml").toString());
    if (configured.isPresent()) {
      return configured.get();
    }
    if (!console.inIsTerminal() || !console.outIsTerminal()) {
      throw Calls.missing();
    }
    return EventQuestion.ask(Profiles.GENERIC, new Dialogue(console.in(), console.out()));
  }

  /** Refuses a folder in which not every file can be written, before one is. */
  private static void refuseUnusable(Path root, Map<String, String> files)
      throws UsageException, OutputFileException {
    for (String name : files.keySet()) {
      Path file = root.resolve(name);
      if (NewFile.exists(file)) {
        continue;
      }
      AtomicFileWriter.refuseOutside(file);
      Path existing = file.toAbsolutePath().getParent();
      while (existing.getParent() != null && !NewFile.exists(existing)) {
        existing = existing.getParent();
      }
      if (!Files.isDirectory(existing)) {
        throw new UsageException(
            "\"" + existing + "\" is a file, but a folder is needed there; move it away.");
      }
      if (!Files.isWritable(existing)) {
        throw new UsageException("\"" + existing + "\" cannot be written to: permission denied.");
      }
      if (Files.isDirectory(root) && !isInside(existing, root)) {
        throw new UsageException(
            "\""
                + file
                + "\" cannot be written: a symbolic link on its path leads out of the folder.");
      }
    }
  }

  private static boolean isInside(Path existing, Path root) throws OutputFileException {
    try {
      return existing.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      throw OutputFileException.failed(existing, e);
    }
  }

  private void write(Path file, String text) throws UsageException, IOException {
    boolean isKept = NewFile.exists(file);
    if (!isKept && !dryRun.get()) {
      NewFile.write(file, text);
    }
    String verb = isKept ? "kept" : dryRun.get() ? "would create" : "created";
    console.out().print(verb + " " + Printable.line(file.normalize().toString()) + "\n");
  }

  private void steps(Path root, Optional<Host> found) {
    String hint =
        found.isPresent()
            ? ""
            : "No host of the repository is known; --host github or --host gitlab adds its checks.\n";
    boolean isHere = root.normalize().toString().isEmpty();
    String go = isHere ? "" : "  cd " + Printable.line(root.toString()) + "\n";
    String next =
        dryRun.get()
            ? "Nothing was written; run the same without --dry-run.\n"
            : "Next:\n"
                + go
                + "  lectern check\n"
                + "  lectern check --stage submission\n"
                + "  lectern new --output proposals/another.yaml\n";
    console.out().print("\n" + hint + next);
  }
}
