package lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.files.AtomicFileWriter;
import lectern.files.OutputFileException;
import lectern.importing.ImportedProposal;
import lectern.importing.ImportedValue;
import lectern.programme.Slug;
import lectern.proposal.ProposalKey;

/** A folder for imported proposals, each in a file named after its number and title. */
final class ProposalFolder {
  private final Map<String, String> files = new LinkedHashMap<>();

  /** Names the files of proposals. */
  ProposalFolder(List<ImportedProposal> proposals, List<String> documents) {
    for (int i = 0; i < documents.size(); i++) {
      String words =
          text(proposals.get(i), ProposalKey.NUMBER)
              + " "
              + text(proposals.get(i), ProposalKey.TITLE);
      String slug = Slug.of(words);
      String base = slug.isEmpty() ? "proposal" : slug;
      String name = base;
      for (int count = 2; files.containsKey(name + ".yaml"); count++) {
        name = base + "-" + count;
      }
      files.put(name + ".yaml", documents.get(i));
    }
  }

  private static String text(ImportedProposal proposal, ProposalKey key) {
    return proposal.fields().get(key) instanceof ImportedValue.Text text ? text.text() : "";
  }

  /**
   * Writes the files; nothing if the folder has another file of the same name already.
   *
   * @throws UsageException if it has, or the folder is a file
   */
  void write(Path folder) throws IOException, UsageException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException("\"" + folder + "\" is a file; name a folder for the proposals.");
    }
    AtomicFileWriter.refuseOutside(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      byte[] text = file.getValue().getBytes(StandardCharsets.UTF_8);
      if (Files.exists(path) && !Arrays.equals(Files.readAllBytes(path), text)) {
        throw new UsageException(
            "\"" + path + "\" exists already and differs; name an empty folder.");
      }
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw OutputFileException.failed(folder, e);
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      AtomicFileWriter.update(folder, file.getKey(), file.getValue());
    }
  }
}
