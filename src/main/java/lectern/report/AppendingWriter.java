package lectern.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/**
 * Lets what writes to a writer write to anything that text can be appended to, so that a long
 * report never stands in memory as a whole.
 */
final class AppendingWriter extends Writer {
  private final Appendable out;

  AppendingWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] characters, int from, int count) throws IOException {
    out.append(CharBuffer.wrap(characters, from, count));
  }

  /** What is written is nobody's to flush but its owner's. */
  @Override
  public void flush() {}

  /** It stays open: more may follow. */
  @Override
  public void close() {}
}
