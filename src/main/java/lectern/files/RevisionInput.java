package lectern.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import lectern.files.git.GitBlobReader;
import lectern.files.git.GitTimeoutException;
import lectern.files.git.NoHistoryException;
import lectern.source.Input;
import lectern.source.Limits;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceRange;
import lectern.source.SourceReader;

/**
 * A file of a commit.
 *
 * @param name the revision and the file's path from the root, as git writes it
 * @param hash the hash of its content
 */
record RevisionInput(String name, String hash, boolean mayBeForeign, GitBlobReader blobs)
    implements Input {
  private static final SourceReader READER = new SourceReader(Limits.STANDARD);

  @Override
  public SourceReader.Result read() {
    try {
      Optional<InputStream> content = blobs.read(hash);
      return content.isPresent()
          ? READER.read(name, content.get())
          : refused(
              "The clone doesn't contain the content of this file.",
              "Complete the clone with \"git fetch --refetch\", then try again.");
    } catch (NoHistoryException e) {
      return refused(e.getMessage(), "Make sure that git can be run, then try again.");
    } catch (GitTimeoutException e) {
      return refused(e.getMessage(), "Try again.");
    } catch (IOException e) {
      return refused("The file can't be read: " + e.getMessage() + ".", "Try again.");
    }
  }

  private SourceReader.Result refused(String message, String remedy) {
    return new SourceReader.Result.Refused(
        new Problem(ProblemKind.UNREADABLE, SourceRange.startOf(name), message, remedy));
  }
}
