package lectern.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.edit.FixRun;
import lectern.edit.FixedInput;
import lectern.edit.WaiverEdits;
import lectern.output.Printable;
import lectern.source.Fix;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What an editor offers to do about findings: fixes, all safe fixes at once, and waivers. */
record CodeActions(Workspace workspace, EditorClient client) {
  /** The kind of the action that applies all safe fixes. */
  static final String FIX_ALL = CodeActionKind.SourceFixAll + ".lectern";

  private static final String REASON = "write the reason here";

  /** Returns the actions for the findings in a range of an open document. */
  List<Either<Command, CodeAction>> of(CodeActionParams params) {
    Optional<CheckedDocument> document = workspace.document(params.getTextDocument().getUri());
    if (document.isEmpty()) {
      return List.of();
    }
    List<CodeAction> actions = new ArrayList<>();
    if (isAskedFor(CodeActionKind.QuickFix, params.getContext())) {
      actions.addAll(quickFixes(document.get(), params));
    }
    if (isAskedFor(FIX_ALL, params.getContext())) {
      fixAll(document.get()).ifPresent(actions::add);
    }
    return actions.stream().map(Either::<Command, CodeAction>forRight).toList();
  }

  /** A kind is asked for by its name or the start of it, or where no kind is named. */
  private static boolean isAskedFor(String kind, CodeActionContext context) {
    return context.getOnly() == null
        || context.getOnly().stream()
            .anyMatch(only -> kind.equals(only) || kind.startsWith(only + "."));
  }

  private List<CodeAction> quickFixes(CheckedDocument document, CodeActionParams params) {
    Diagnostics diagnostics = new Diagnostics(new Places(workspace.open())::of);
    Map<String, CodeAction> fixes = new LinkedHashMap<>();
    Map<String, CodeAction> waivers = new LinkedHashMap<>();
    for (Finding finding : document.reported().findings()) {
      Diagnostic diagnostic = diagnostics.of(finding);
      if (isMeant(finding, diagnostic, document, params)) {
        finding
            .fix()
            .flatMap(fix -> fix(fix, finding, document))
            .ifPresent(action -> add(action, diagnostic, fixes));
        waiver(finding, document).ifPresent(action -> add(action, diagnostic, waivers));
      }
    }
    List<CodeAction> all = new ArrayList<>(fixes.values());
    all.addAll(waivers.values());
    return all;
  }

  /** An action is offered once for all findings that it is about. */
  private static void add(
      CodeAction action, Diagnostic diagnostic, Map<String, CodeAction> actions) {
    CodeAction same = actions.computeIfAbsent(action.getTitle() + action.getEdit(), none -> action);
    if (same.getDiagnostics() == null) {
      same.setDiagnostics(new ArrayList<>());
    }
    same.getDiagnostics().add(diagnostic);
  }

  /** Returns whether a finding is one of those that the editor names, or else is in the range. */
  private static boolean isMeant(
      Finding finding, Diagnostic diagnostic, CheckedDocument document, CodeActionParams params) {
    List<Diagnostic> named =
        Optional.ofNullable(params.getContext().getDiagnostics()).orElse(List.of()).stream()
            .filter(one -> Diagnostics.SOURCE.equals(one.getSource()))
            .toList();
    Range range = params.getRange();
    return named.isEmpty()
        ? finding.range().startOffset() <= document.positions().offset(range.getEnd())
            && finding.range().endOffset() >= document.positions().offset(range.getStart())
        : named.stream().anyMatch(one -> isSame(one, diagnostic));
  }

  /** Not all editors send back all parts of a diagnostic. */
  private static boolean isSame(Diagnostic a, Diagnostic b) {
    return a.getRange().equals(b.getRange()) && a.getMessage().equals(b.getMessage());
  }

  private Optional<CodeAction> fix(Fix fix, Finding finding, CheckedDocument document) {
    CheckedFile only = document.reported().withFindings(List.of(finding));
    CheckedFile none = document.reported().withFindings(List.of());
    // Once: in the next round, the finding would be that of a text which is gone.
    FixRun.Check once = files -> List.of(files.get(0) instanceof FixedInput ? none : only);
    return edits(document, !fix.isSafe(), once)
        .map(
            edits -> {
              CodeAction action = action(title(fix), CodeActionKind.QuickFix, edits, document);
              action.setIsPreferred(fix.isSafe());
              return action;
            });
  }

  private static String title(Fix fix) {
    String sentence = Printable.line(fix.sentence());
    String title = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    return fix.isSafe() ? title : title + " (unsafe: check the result)";
  }

  private Optional<CodeAction> fixAll(CheckedDocument document) {
    boolean isPossible =
        document.reported().findings().stream()
            .anyMatch(finding -> finding.fix().filter(Fix::isSafe).isPresent());
    return isPossible
        ? edits(document, false, workspace::check)
            .map(edits -> action("Fix all safe problems", FIX_ALL, edits, document))
        : Optional.empty();
  }

  private Optional<List<TextEdit>> edits(
      CheckedDocument document, boolean withUnsafe, FixRun.Check check) {
    try {
      return workspace.project().fixes(withUnsafe).run(List.of(document.input()), check).stream()
          .findFirst()
          .map(fixed -> DocumentEdits.of(document, fixed.after()));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<CodeAction> waiver(Finding finding, CheckedDocument document) {
    if (!WaiverEdits.isWaivable(finding) || document.loaded().source().isEmpty()) {
      return Optional.empty();
    }
    WaiverEdits.Result result =
        new WaiverEdits(REASON, Optional.empty())
            .waive(
                document.loaded().source().get(),
                document.reported().withFindings(List.of(finding)));
    return result.waivers() == 0
        ? Optional.empty()
        : Optional.of(
            action(
                "Allow " + finding.rule() + " here with a waiver",
                CodeActionKind.QuickFix,
                DocumentEdits.of(document, result.text()),
                document));
  }

  private CodeAction action(
      String title, String kind, List<TextEdit> edits, CheckedDocument document) {
    CodeAction action = new CodeAction(title);
    action.setKind(kind);
    action.setEdit(
        client.edit(Map.of(document.document().uri(), edits), List.of(document.document())));
    return action;
  }
}
