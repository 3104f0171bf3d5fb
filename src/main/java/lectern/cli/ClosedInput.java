package lectern.cli;

import java.io.IOException;
import java.io.InputStream;

/** A standard input that the caller has closed. */
final class ClosedInput extends InputStream {
  @Override
  public int read() throws IOException {
    throw new IOException("it is closed");
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    return read();
  }
}
