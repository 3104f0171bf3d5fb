package lectern.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lectern.source.Limits;

/**
 * Reads the contents of files out of a repository, one after the other, from one process of git
 * that is started when the first is asked for. May be used by several threads at once.
 */
final class GitBlobReader implements Closeable {
  private final Git git;
  private Optional<Conversation> conversation = Optional.empty();

  GitBlobReader(Git git) {
    this.git = git;
  }

  private record Conversation(Process process, OutputStream questions, InputStream answers) {}

  /**
   * What is kept under a hash, of a large file no more than one byte above the limit.
   *
   * @return empty when it is not here, as in a clone without all objects
   * @throws NoHistoryException if there is no git
   */
  synchronized Optional<InputStream> read(String id) throws NoHistoryException {
    Conversation with = conversation();
    try {
      with.questions().write((id + "\n").getBytes(StandardCharsets.US_ASCII));
      with.questions().flush();
      String answer = line(with.answers());
      return answer.startsWith(id + " blob ")
          ? Optional.of(content(answer, with.answers()))
          : Optional.empty();
    } catch (IOException e) {
      // Some versions of git end when they should fetch something and may not.
      close();
      return Optional.empty();
    }
  }

  private static InputStream content(String answer, InputStream answers) throws IOException {
    long size = Long.parseLong(answer.substring(answer.lastIndexOf(' ') + 1));
    int kept = (int) Math.min(size, Limits.STANDARD.bytes() + 1);
    byte[] bytes = answers.readNBytes(kept);
    // A line feed ends each answer.
    answers.skipNBytes(size - kept + 1);
    return new ByteArrayInputStream(bytes);
  }

  private Conversation conversation() throws NoHistoryException {
    if (conversation.isEmpty()) {
      Process process = git.converse("cat-file", "--batch");
      conversation =
          Optional.of(
              new Conversation(
                  process,
                  process.getOutputStream(),
                  new BufferedInputStream(process.getInputStream())));
    }
    return conversation.get();
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException();
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.US_ASCII);
  }

  /** Ends the process, if there is one. */
  @Override
  public synchronized void close() {
    conversation.ifPresent(started -> started.process().destroy());
    conversation = Optional.empty();
  }
}
