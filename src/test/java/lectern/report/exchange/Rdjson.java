package lectern.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

/**
 * The messages of reviewdog's {@code proto/rdf/reviewdog.proto}, as far as they are used: another
 * member, one of another type and one that is missing are refused.
 */
final class Rdjson {
  private Rdjson() {}

  record Result(Source source, List<Diagnostic> diagnostics) {
    Result {
      assertThat(diagnostics).isNotNull();
    }
  }

  record Source(String name) {}

  enum Severity {
    ERROR,
    WARNING,
    INFO
  }

  record Diagnostic(
      String message,
      Location location,
      Severity severity,
      Code code,
      List<Suggestion> suggestions) {
    Diagnostic {
      assertThat(new Object[] {message, location, severity, code}).doesNotContainNull();
      suggestions = Optional.ofNullable(suggestions).orElse(List.of());
    }
  }

  record Location(String path, Range range) {
    Location {
      assertThat(new Object[] {path, range}).doesNotContainNull();
    }
  }

  record Range(Point start, Point end) {
    Range {
      assertThat(new Object[] {start, end}).doesNotContainNull();
    }
  }

  record Point(int line, int column) {
    Point {
      assertThat(line).isPositive();
      assertThat(column).isPositive();
    }
  }

  record Code(String value, String url) {}

  record Suggestion(Range range, String text) {
    Suggestion {
      assertThat(new Object[] {range, text}).doesNotContainNull();
    }
  }
}
