package lectern.cli;

import java.util.Iterator;
import java.util.List;
import lectern.report.ConciseReport;
import lectern.report.JsonReport;
import lectern.report.Report;
import lectern.report.Style;
import lectern.report.TextReport;
import picocli.CommandLine.ITypeConverter;

/** How findings are printed. */
enum OutputFormat {
  TEXT,
  CONCISE,
  JSON;

  Report report(Style style) {
    return switch (this) {
      case TEXT -> new TextReport(style);
      case CONCISE -> new ConciseReport(style);
      case JSON -> new JsonReport();
    };
  }

  /** The words for the option. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Words.of(OutputFormat.values()).iterator();
    }
  }

  /** Reads the option. */
  static final class Converter implements ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String word) {
      return Words.parse(word, List.of(OutputFormat.values()));
    }
  }
}
