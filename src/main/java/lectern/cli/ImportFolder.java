package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.files.AtomicFileWriter;
import lectern.importing.ImportedProposal;
import lectern.importing.ImportedValue;
import lectern.output.Printable;
import lectern.programme.Slug;
import lectern.proposal.ProposalKey;
import lectern.session.Plural;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --output-dir}: a folder for imported proposals, each in a new file of its own. */
final class ImportFolder implements Arguments {
  /**
   * A proposal to write.
   *
   * @param yaml its YAML
   */
  record Document(ImportedProposal proposal, String yaml) {}

  private final OutputFolder folder = new OutputFolder();

  @Override
  public void addTo(CommandSpec command) {
    folder.addTo(command);
  }

  boolean isGiven() {
    return folder.isGiven();
  }

  /**
   * Writes all proposals, and prints how many files there are.
   *
   * @throws IOException if the folder or a file can't be written
   * @throws UsageException if a file exists; nothing is written then
   */
  void write(List<Document> documents, Console console) throws IOException, UsageException {
    Path target = folder.path("the proposals");
    Map<Path, String> files = new LinkedHashMap<>();
    for (Document document : documents) {
      files.put(unused(target, name(document.proposal()), files), document.yaml());
    }
    for (Path file : files.keySet()) {
      if (Files.exists(file)) {
        throw new UsageException(
            "\"" + file + "\" exists; remove it, or name another folder. Nothing was written.");
      }
    }
    OutputFolder.create(target);
    for (Map.Entry<Path, String> file : files.entrySet()) {
      AtomicFileWriter.write(file.getKey(), file.getValue());
    }
    console
        .err()
        .print(
            "lectern: "
                + Plural.of(files.size(), "proposal")
                + " written to \""
                + Printable.line(target.toString())
                + "\".\n");
  }

  /** Returns a file that no other proposal of this import has. */
  private static Path unused(Path folder, String name, Map<Path, String> files) {
    Path file = folder.resolve(name + ".yaml");
    for (int i = 2; files.containsKey(file); i++) {
      file = folder.resolve(name + "-" + i + ".yaml");
    }
    return file;
  }

  /** Returns the event, type and number if there is a number, else the event and the title. */
  private static String name(ImportedProposal proposal) {
    List<ProposalKey> keys =
        proposal.fields().containsKey(ProposalKey.NUMBER)
            ? List.of(ProposalKey.EVENT, ProposalKey.TYPE, ProposalKey.NUMBER)
            : List.of(ProposalKey.EVENT, ProposalKey.TITLE);
    List<String> parts = new ArrayList<>(List.of("proposal"));
    for (ProposalKey key : keys) {
      if (proposal.fields().get(key) instanceof ImportedValue.Text text
          && !Slug.of(text.text()).isEmpty()) {
        parts.add(Slug.of(text.text()));
      }
    }
    return String.join("-", parts.size() > 2 ? parts.subList(1, parts.size()) : parts);
  }
}
