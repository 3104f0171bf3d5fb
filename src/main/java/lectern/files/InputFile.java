package lectern.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.source.FileReadProblems;
import lectern.source.Input;
import lectern.source.Limits;
import lectern.source.SourceReader;

/**
 * A file on disk, read on demand.
 *
 * @param path as the user would name it
 */
record InputFile(Path path, boolean mayBeForeign) implements Input {
  private static final SourceReader READER = new SourceReader(Limits.STANDARD);

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public SourceReader.Result read() {
    try (InputStream in = Files.newInputStream(path)) {
      return READER.read(name(), in);
    } catch (IOException e) {
      return FileReadProblems.because(path, e);
    }
  }
}
