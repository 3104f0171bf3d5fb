package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.files.AtomicFileWriter;
import lectern.importing.ImportException;
import lectern.importing.ImportedFile;
import lectern.importing.ImportedProposal;
import lectern.importing.ImportedValue;
import lectern.importing.Importer;
import lectern.importing.ProposalYaml;
import lectern.importing.UnassignedText;
import lectern.importing.page.PageImporter;
import lectern.output.Printable;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.proposal.ProposalKey;
import lectern.source.Limits;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern import}. */
final class ImportCommand implements Callable<Integer> {
  /** The formats that can be imported; a file is read by the first that accepts it. */
  private enum Format {
    PAGE;

    Importer importer(Optional<Profile> profile) {
      return switch (this) {
        case PAGE -> new PageImporter(profile);
      };
    }
  }

  private final Console console;
  private final Argument<String[]> files = Argument.any("FILE", List.of());
  private final Argument<Format> from = Argument.choice("--from", "FORMAT", Format.values());
  private final Argument<String> event = Argument.text("--event", "EVENT");
  private final Argument<String> profile = Argument.text("--profile", "NAME", Profiles.SHIPPED);
  private final OutputFile output = new OutputFile();
  private final ImportFolder folder = new ImportFolder();

  ImportCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command("import", this, files, from, event, profile, output, folder);
  }

  @Override
  public Integer call() throws UsageException, IOException {
    List<String> names = Argument.all(files);
    if (names.isEmpty()) {
      throw new UsageException("Name the files to import, or - for standard input.");
    }
    if (output.isGiven() && folder.isGiven()) {
      throw UsageException.excluding("--output-dir", "--output");
    }
    Optional<Profile> given =
        profile.isGiven()
            ? Optional.of(ProfileNames.load(profile.get()))
            : event.isGiven()
                ? Profiles.nameOf(event.get()).map(Profiles::shipped)
                : Optional.empty();
    List<ImportFolder.Document> documents = new ArrayList<>();
    StringBuilder notes = new StringBuilder();
    for (String name : names) {
      for (ImportedProposal found : read(file(name), given)) {
        ImportedProposal proposal =
            event.isGiven() ? found.with(ProposalKey.EVENT, event.get()) : found;
        String yaml = ProposalYaml.of(proposal, given.orElseGet(() -> profile(proposal)));
        documents.add(new ImportFolder.Document(proposal, yaml));
        for (UnassignedText text : proposal.unassigned()) {
          notes.append(note(name, text));
        }
      }
    }
    write(documents, names);
    console.err().print(notes);
    return ExitStatus.OK;
  }

  private void write(List<ImportFolder.Document> documents, List<String> names)
      throws UsageException, IOException {
    String yaml =
        String.join("---\n", documents.stream().map(ImportFolder.Document::yaml).toList());
    if (folder.isGiven()) {
      folder.write(documents, console);
    } else if (output.isGiven()) {
      refuseToReplace(names, output.path());
      AtomicFileWriter.write(output.path(), yaml);
    } else {
      console.out().print(yaml);
    }
  }

  private static void refuseToReplace(List<String> names, Path target)
      throws UsageException, IOException {
    for (String name : names) {
      if (!name.equals(Inputs.STANDARD_INPUT)
          && Files.exists(target)
          && Files.isSameFile(target, NamedFile.path(name))) {
        throw new UsageException("\"" + name + "\" is imported; write to another file.");
      }
    }
  }

  private static String note(String name, UnassignedText text) {
    return "lectern: "
        + Printable.line(name + ", " + text.place() + ": kept under x-unassigned: " + text.text())
        + "\n";
  }

  private List<ImportedProposal> read(ImportedFile file, Optional<Profile> call)
      throws UsageException {
    try {
      if (from.isGiven()) {
        return from.get().importer(call).read(file);
      }
      for (Format format : Format.values()) {
        if (format.importer(call).accepts(file)) {
          return format.importer(call).read(file);
        }
      }
      throw new UsageException("\"" + file.name() + "\" has no known format; name it with --from.");
    } catch (ImportException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /** Reads a file, up to one byte more than any importer takes. */
  private ImportedFile file(String name) throws IOException, UsageException {
    int most = Limits.LARGE.bytes() + 1;
    if (name.equals(Inputs.STANDARD_INPUT)) {
      return new ImportedFile(name, console.in().readNBytes(most));
    }
    try (var in = Files.newInputStream(NamedFile.file(name, "a file to import"))) {
      return new ImportedFile(name, in.readNBytes(most));
    }
  }

  private static Profile profile(ImportedProposal proposal) {
    Optional<String> name =
        proposal.fields().get(ProposalKey.EVENT) instanceof ImportedValue.Text text
            ? Profiles.nameOf(text.text())
            : Optional.empty();
    return Profiles.shipped(name.orElse(Profiles.GENERIC));
  }
}
