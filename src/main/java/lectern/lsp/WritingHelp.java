package lectern.lsp;

import java.util.List;
import java.util.Optional;
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
    Optional<CheckedDocument> document = document(params.getTextDocument());
    return document
        .flatMap(WritingHelp::text)
        .map(
            text ->
                CompletionAnswer.of(
                    text,
                    document.get().positions(),
                    params.getPosition(),
                    context(document.get())))
        .orElseGet(CompletionList::new);
  }

  Optional<Hover> hover(HoverParams params) {
    Optional<CheckedDocument> document = document(params.getTextDocument());
    return document
        .flatMap(WritingHelp::text)
        .flatMap(
            text ->
                HoverAnswer.of(
                    text,
                    document.get().positions(),
                    params.getPosition(),
                    context(document.get())));
  }

  List<DocumentSymbol> symbols(DocumentSymbolParams params) {
    Optional<CheckedDocument> document = document(params.getTextDocument());
    return document
        .flatMap(WritingHelp::text)
        .map(text -> SymbolAnswer.of(text, document.get().positions()))
        .orElse(List.of());
  }

  private Optional<CheckedDocument> document(TextDocumentIdentifier document) {
    return workspace.document(document.getUri());
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
