package lectern.files.git;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lectern.source.Limits;

/**
 * Reads the contents of files from a repository through one process of {@code git cat-file
 * --batch}, which is started on first use. May be used by several threads at once.
 *
 * @see <a href="https://git-scm.com/docs/git-cat-file#_batch_output">git cat-file, batch output</a>
 */
public final class GitBlobReader implements Closeable {
  private final Git git;
  private Optional<GitProcess> started = Optional.empty();
  private Optional<GitTimeoutException> timeout = Optional.empty();

  public GitBlobReader(Repository repository) {
    this.git = repository.git();
  }

  /**
   * Reads the content with a hash, truncated one byte above the size limit.
   *
   * @return empty if it is missing, as in a partial clone
   * @throws NoHistoryException if there is no git
   * @throws GitTimeoutException if git does not answer in time
   */
  public synchronized Optional<InputStream> read(String hash)
      throws NoHistoryException, GitTimeoutException {
    if (timeout.isPresent()) {
      // The next answer would take as long.
      throw timeout.get();
    }
    GitProcess running = started.isPresent() ? started.get() : git.start("cat-file", "--batch");
    started = Optional.of(running);
    try {
      return running.answer(process -> content(hash, process));
    } catch (GitTimeoutException e) {
      timeout = Optional.of(e);
      close();
      throw e;
    } catch (IOException e) {
      // Some versions of git exit when fetching is not allowed.
      close();
      return Optional.empty();
    }
  }

  private static Optional<InputStream> content(String hash, Process process) throws IOException {
    process.getOutputStream().write((hash + "\n").getBytes(StandardCharsets.US_ASCII));
    process.getOutputStream().flush();
    String header = line(process.getInputStream());
    return header.startsWith(hash + " blob ")
        ? Optional.of(content(header, process.getInputStream()))
        : Optional.empty();
  }

  private static InputStream content(String header, InputStream in) throws IOException {
    long size = Long.parseLong(header.substring(header.lastIndexOf(' ') + 1));
    int kept = (int) Math.min(size, Limits.STANDARD.bytes() + 1);
    byte[] bytes = in.readNBytes(kept);
    // A line feed ends each content.
    in.skipNBytes(size - kept + 1);
    return new ByteArrayInputStream(bytes);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException();
      }
      line.append((char) next);
    }
    return line.toString();
  }

  /** Ends the process, if there is one. */
  @Override
  public synchronized void close() {
    started.ifPresent(GitProcess::close);
    started = Optional.empty();
  }
}
