package lectern.cli;

import lectern.report.ConciseReport;
import lectern.report.JsonReport;
import lectern.report.Report;
import lectern.report.Style;
import lectern.report.TextReport;

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
}
