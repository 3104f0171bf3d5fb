package lectern.lsp;

import java.util.List;
import lectern.config.BrokenConfigurationException;
import lectern.edit.tidy.Tidier;
import lectern.edit.tidy.TidyResult;
import lectern.output.Printable;
import lectern.session.LoadedFile;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.TextEdit;

/** Formats a document as {@code lectern tidy} does. */
record Formatting(Workspace workspace, EditorClient client) {

  /** Returns the edits; none, and a message to the user, where the document stays as it is. */
  List<TextEdit> of(DocumentFormattingParams params) {
    return workspace.document(params.getTextDocument().getUri()).map(this::edits).orElse(List.of());
  }

  private List<TextEdit> edits(CheckedDocument document) {
    TidyResult result = tidy(document);
    if (result instanceof TidyResult.Tidied tidied) {
      return DocumentEdits.of(document, tidied.text());
    }
    if (result instanceof TidyResult.Untouched untouched) {
      client.show(
          MessageType.Warning, "The layout stays as it is: " + sentence(untouched.reason()));
    } else if (result instanceof TidyResult.Failed failed) {
      client.show(MessageType.Error, "This file cannot be tidied: " + sentence(failed.reason()));
    }
    return List.of();
  }

  private TidyResult tidy(CheckedDocument document) {
    try {
      LoadedFile written = workspace.project().written(document.input());
      return written.isForeign()
          ? new TidyResult.Untouched("it is not a proposal")
          : Tidier.tidy(written);
    } catch (BrokenConfigurationException e) {
      return new TidyResult.Failed("its configuration cannot be used: " + e.getMessage());
    }
  }

  private static String sentence(String reason) {
    String text = Printable.line(reason);
    return text.endsWith(".") ? text : text + ".";
  }
}
