package lectern.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard input whose text is printed again with changes.
 *
 * @param in the whole input
 * @param mark its byte order mark; empty if it has none
 */
record MarkedInput(InputStream in, String mark) {
  private static final String MARK = "\uFEFF";
  private static final int LENGTH = 3;

  /** Reads the mark of an input. */
  static MarkedInput of(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(LENGTH);
    String start = new String(buffered.readNBytes(LENGTH), StandardCharsets.UTF_8);
    buffered.reset();
    return new MarkedInput(buffered, start.equals(MARK) ? MARK : "");
  }
}
