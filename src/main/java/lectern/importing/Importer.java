package lectern.importing;

import java.util.List;

/** The reader of one format of proposals. */
public interface Importer {
  /**
   * Reads the proposals of a file, in their order; at least one.
   *
   * @throws ImportException if the file is not of this format or holds no proposal
   */
  List<ImportedProposal> read(ImportedFile file) throws ImportException;
}
