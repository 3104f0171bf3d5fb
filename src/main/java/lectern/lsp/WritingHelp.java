package lectern.lsp;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import lectern.editor.ProgrammeContext;
import lectern.session.Programme;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/** What helps to write a proposal: completions, notes and an outline. None for other files. */
record WritingHelp(Workspace workspace) {

  CompletionList completions(CompletionParams params) {
    return answer(
            params.getTextDocument(),
            (document, text) ->
                CompletionAnswer.of(
                    text, document.positions(), params.getPosition(), context(document)))
        .orElseGet(CompletionList::new);
  }

  Optional<Hover> hover(HoverParams params) {
    return answer(
            params.getTextDocument(),
            (document, text) ->
                HoverAnswer.of(text, document.positions(), params.getPosition(), context(document)))
        .flatMap(note -> note);
  }

  List<DocumentSymbol> symbols(DocumentSymbolParams params) {
    return answer(
            params.getTextDocument(),
            (document, text) -> SymbolAnswer.of(text, document.positions()))
        .orElse(List.of());
  }

  private <T> Optional<T> answer(
      TextDocumentIdentifier asked, BiFunction<CheckedDocument, SourceText, T> feature) {
    return workspace
        .document(asked.getUri())
        .flatMap(document -> text(document).map(text -> feature.apply(document, text)));
  }

  /** Returns the text of a proposal, or of a file that may become one: it has one line at most. */
  private static Optional<SourceText> text(CheckedDocument document) {
    boolean isProposal = !document.alone().isForeign();
    return document.input().read() instanceof SourceReader.Result.Accepted accepted
            && (isProposal || isBeginning(accepted.source().text()))
        ? Optional.of(accepted.source())
        : Optional.empty();
  }

  private static boolean isBeginning(String text) {
    return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).count() <= 1;
  }

  private ProgrammeContext context(CheckedDocument document) {
    Project project = workspace.project();
    return new ProgrammeContext(
        event -> project.profile(document.input(), event), Programme.of(workspace.sessions()));
  }
}
