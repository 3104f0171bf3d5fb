package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.edit.tidy.Tidier;
import lectern.files.AtomicFileWriter;
import lectern.importing.ImportException;
import lectern.importing.ImportedFile;
import lectern.importing.ImportedProposal;
import lectern.importing.ImportedValue;
import lectern.importing.Importer;
import lectern.importing.ProposalYaml;
import lectern.importing.table.Mapping;
import lectern.importing.table.MappingTemplate;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.proposal.ProposalKey;
import lectern.source.Limits;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern import}. */
final class ImportCommand implements Callable<Integer> {
  private final Console console;
  private final Argument<String[]> files = Argument.any("FILE", List.of());
  private final Argument<ImportFormat> from =
      Argument.choice("--from", "FORMAT", ImportFormat.values());
  private final Argument<String> event = Argument.text("--event", "EVENT");
  private final Argument<String> profile = Argument.text("--profile", "NAME", Profiles.SHIPPED);
  private final MappingOptions mapping = new MappingOptions();
  private final OutputFile output = new OutputFile();
  private final ImportFolder folder = new ImportFolder();

  ImportCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command("import", this, files, from, event, profile, mapping, output, folder);
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
            : event.isGiven() ? Profiles.ofEvent(event.get()) : Optional.empty();
    return mapping.asksForTemplate() ? printTemplate(names, given) : write(names, given);
  }

  private int printTemplate(List<String> names, Optional<Profile> call)
      throws UsageException, IOException {
    if (names.size() > 1) {
      throw new UsageException("Name one table for --mapping-template.");
    }
    try {
      writeText(MappingTemplate.of(file(names.get(0)), call), names);
    } catch (ImportException e) {
      throw new UsageException(e.getMessage());
    }
    return ExitStatus.OK;
  }

  private int write(List<String> names, Optional<Profile> call) throws UsageException, IOException {
    Mapping columns = mapping.read();
    List<ImportFolder.Document> documents = new ArrayList<>();
    StringBuilder notes = new StringBuilder();
    for (String name : names) {
      List<ImportedProposal> proposals = read(file(name), call, columns);
      for (ImportedProposal found : proposals) {
        ImportedProposal proposal =
            event.isGiven() ? found.with(ProposalKey.EVENT, event.get()) : found;
        String yaml =
            Tidier.tidied(
                ProposalYaml.of(proposal),
                call.orElseGet(() -> profile(proposal)),
                text(proposal, ProposalKey.TYPE));
        documents.add(new ImportFolder.Document(proposal, yaml));
      }
      notes.append(UnassignedNotes.of(name, proposals));
    }
    if (folder.isGiven()) {
      folder.write(documents, console);
    } else {
      writeText(
          String.join("---\n", documents.stream().map(ImportFolder.Document::yaml).toList()),
          names);
    }
    console.err().print(notes);
    return ExitStatus.OK;
  }

  private void writeText(String text, List<String> names) throws UsageException, IOException {
    if (output.file().isEmpty()) {
      console.out().print(text);
      return;
    }
    ReadFiles read = new ReadFiles(names);
    mapping.name().ifPresent(read::add);
    profile.value().filter(Profiles::isPath).ifPresent(read::add);
    read.refuse(output.file().get());
    AtomicFileWriter.write(output.file().get(), text);
  }

  private List<ImportedProposal> read(ImportedFile file, Optional<Profile> call, Mapping columns)
      throws UsageException {
    try {
      Importer importer =
          from.isGiven()
              ? from.get().importer(call, columns)
              : ImportFormat.of(file, call, columns);
      return importer.read(file);
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
    return text(proposal, ProposalKey.EVENT)
        .flatMap(Profiles::ofEvent)
        .orElseGet(() -> Profiles.shipped(Profiles.GENERIC));
  }

  private static Optional<String> text(ImportedProposal proposal, ProposalKey key) {
    return proposal.fields().get(key) instanceof ImportedValue.Text text
        ? Optional.of(text.text())
        : Optional.empty();
  }
}
