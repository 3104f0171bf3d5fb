package lectern.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Standard input whose text is printed again with changes.
 *
 * @param in the whole input
 * @param mark its byte order mark; empty if it has none
 */
record MarkedInput(InputStream in, String mark) {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Reads the mark of an input. */
  static MarkedInput of(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(MARK.length);
    boolean isMarked = Arrays.equals(buffered.readNBytes(MARK.length), MARK);
    buffered.reset();
    return new MarkedInput(buffered, isMarked ? "\uFEFF" : "");
  }
}
