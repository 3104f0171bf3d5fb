package lectern.lsp;

import java.util.List;
import lectern.editor.OutlineItem;
import lectern.editor.place.Outline;
import lectern.source.SourceText;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;

/** The outline of a document, as an editor takes it. */
final class SymbolAnswer {
  private final TextPositions positions;

  private SymbolAnswer(TextPositions positions) {
    this.positions = positions;
  }

  static List<DocumentSymbol> of(SourceText text, TextPositions positions) {
    return new SymbolAnswer(positions).symbols(Outline.of(text));
  }

  private List<DocumentSymbol> symbols(List<OutlineItem> items) {
    return items.stream().map(this::symbol).toList();
  }

  private DocumentSymbol symbol(OutlineItem item) {
    return new DocumentSymbol(
        item.name(),
        kind(item.kind()),
        positions.range(item.range()),
        positions.range(item.head()),
        item.detail(),
        symbols(item.children()));
  }

  private static SymbolKind kind(OutlineItem.Kind kind) {
    return switch (kind) {
      case SESSION -> SymbolKind.Module;
      case FIELD -> SymbolKind.Field;
      case PERSON -> SymbolKind.Object;
      case AGENDA_ITEM -> SymbolKind.Event;
      case QUESTION -> SymbolKind.String;
    };
  }
}
