package lectern.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.config.FileSettings;
import lectern.profile.Profile;
import lectern.source.Problem;
import lectern.source.SourceRange;
import lectern.source.SourceText;

/**
 * A file read as proposals. No rule has been run on it.
 *
 * @param name the file's name as the user gave it
 * @param settings its effective settings
 * @param source its text; absent where the file could not be read as text
 * @param documents its documents in order; empty if it is foreign, one without a proposal if it
 *     could not be read as text
 * @param isForeign whether it was found in a folder, and none of its documents is intended as a
 *     proposal
 * @param repaired the ranges that were read as if their syntax errors were fixed
 */
public record LoadedFile(
    String name,
    FileSettings settings,
    Optional<SourceText> source,
    List<Document> documents,
    boolean isForeign,
    List<SourceRange> repaired) {

  /**
   * A YAML document read as a proposal.
   *
   * @param profile the profile that applies to it
   * @param proposal absent where the document could not be read as one
   * @param problems everything in it that could not be read
   * @param aliases the range of each YAML alias with that of the value that its anchor names
   */
  public record Document(
      Profile profile,
      Optional<ProposalContext> proposal,
      List<Problem> problems,
      Map<SourceRange, SourceRange> aliases) {

    /** Returns the same document with further problems. */
    Document with(List<Problem> more) {
      List<Problem> all = new ArrayList<>(problems);
      all.addAll(more);
      return new Document(profile, proposal, List.copyOf(all), aliases);
    }
  }

  /** The proposals that could be read, in order. */
  public List<ProposalContext> proposals() {
    List<ProposalContext> proposals = new ArrayList<>();
    for (Document document : documents) {
      document.proposal().ifPresent(proposals::add);
    }
    return proposals;
  }

  /** Returns whether every document in it was read as a proposal, without repairs. */
  public boolean isWhole() {
    if (!repaired.isEmpty()) {
      return false;
    }
    for (Document document : documents) {
      if (document.proposal().isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
