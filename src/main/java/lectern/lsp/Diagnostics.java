package lectern.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lectern.check.Finding;
import lectern.check.rules.waiver.Unused;
import lectern.output.Printable;
import lectern.profile.Level;
import lectern.report.WebAddress;
import lectern.source.SourceRange;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;

/**
 * The findings of a file as diagnostics of an editor.
 *
 * @param places finds the place of a range in the editor
 */
record Diagnostics(Function<SourceRange, Location> places) {
  static final String SOURCE = "lectern";

  /** The code of problems of configurations and profiles. */
  static final String CONFIGURATION = "configuration";

  /** Returns the diagnostics of findings in their order. */
  List<Diagnostic> of(List<Finding> findings) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Finding finding : findings) {
      diagnostics.add(of(finding));
    }
    return diagnostics;
  }

  /** Returns the diagnostic of a finding. */
  Diagnostic of(Finding finding) {
    Diagnostic diagnostic = new Diagnostic();
    diagnostic.setRange(places.apply(finding.range()).getRange());
    diagnostic.setSeverity(severity(finding.level()));
    diagnostic.setSource(SOURCE);
    diagnostic.setCode(finding.rule());
    diagnostic.setMessage(Printable.line(finding.message() + " " + finding.remedy()));
    WebAddress.of(finding)
        .ifPresent(url -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(url)));
    if (finding.rule().equals(Unused.ID)) {
      diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
    }
    if (!finding.related().isEmpty()) {
      diagnostic.setRelatedInformation(
          finding.related().stream()
              .map(range -> new DiagnosticRelatedInformation(places.apply(range), "See here."))
              .toList());
    }
    return diagnostic;
  }

  private static DiagnosticSeverity severity(Level level) {
    return switch (level) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case NOTE -> DiagnosticSeverity.Information;
    };
  }
}
