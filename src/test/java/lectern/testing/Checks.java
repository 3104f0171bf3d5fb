package lectern.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.Checker;
import lectern.check.RuleSelection;
import lectern.config.FileSettings;
import lectern.report.Report;
import lectern.session.Now;
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
    return check(new Checker(Now.unknown()), FileSettings.NONE, read(name, bytes));
  }

  /** A file of this name and text, read. */
  public static SourceReader.Result read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static SourceReader.Result read(String name, byte[] bytes) {
    try {
      return new SourceReader(Limits.STANDARD).read(name, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file checked with what its own waivers leave. */
  public static CheckedFile check(
      Checker checker, FileSettings settings, SourceReader.Result read) {
    return checker.settle(
        checker.check(read, settings), settings, RuleSelection.ALL, List.of(), new ArrayList<>());
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
