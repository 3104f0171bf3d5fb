package lectern.importing;

import java.util.List;

/** The reader of one format of proposals. */
public interface Importer {
  /** Returns whether a file looks like this format, by its name and its first bytes. */
  boolean accepts(ImportedFile file);

  /**
   * Reads the proposals of a file, in their order; at least one.
   *
   * @throws ImportException if the file is not of this format or holds no proposal
   */
  List<ImportedProposal> read(ImportedFile file) throws ImportException;
}
