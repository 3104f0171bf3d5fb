package lectern.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/**
 * A writer that appends to an {@link Appendable}, so that a long report is never in memory as a
 * whole.
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

  /** Does nothing: the owner of the output flushes it. */
  @Override
  public void flush() {}

  /** Does nothing: more text may follow. */
  @Override
  public void close() {}
}
