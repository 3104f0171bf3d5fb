package lectern.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Checker;
import lectern.report.Report;
import lectern.source.Limits;
import lectern.source.SourceReader;

/** Checks texts as the command line does, each by its own event and status. */
public final class Checks {
  private Checks() {}

  /** A file of this name and text, checked. */
  public static CheckedFile check(String name, String text) {
    return check(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file of this name and these bytes, checked. */
  public static CheckedFile check(String name, byte[] bytes) {
    try {
      return new Checker(Optional.empty(), Optional.empty())
          .check(new SourceReader(Limits.STANDARD).read(name, new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a report prints. */
  public static String print(Report report, CheckedFile... files) {
    StringBuilder out = new StringBuilder();
    try {
      report.write(List.of(files), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
