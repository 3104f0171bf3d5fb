package lectern.lsp;

import java.util.List;
import lectern.edit.TextDifference;
import org.eclipse.lsp4j.TextEdit;

/** The edits of an editor that give an open document another text. */
final class DocumentEdits {
  private DocumentEdits() {}

  /**
   * Returns the edits.
   *
   * @param text the new text, without a byte order mark; that of the document stays
   */
  static List<TextEdit> of(CheckedDocument document, String text) {
    String before = document.loaded().source().map(source -> source.text()).orElse(text);
    return TextDifference.edits(document.document().name(), before, text).stream()
        .map(edit -> new TextEdit(document.positions().range(edit.range()), edit.text()))
        .toList();
  }
}
