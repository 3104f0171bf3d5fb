package lectern.lsp;

import java.util.ArrayList;
import java.util.List;
import lectern.editor.ProgrammeContext;
import lectern.editor.completion.Completion;
import lectern.editor.completion.Completions;
import lectern.source.SourceText;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The completions at a position, as an editor takes them. */
final class CompletionAnswer {
  /** What makes an editor ask: where keys and values, list items and their parts begin. */
  static final List<String> TRIGGERS = List.of(":", " ", "-", ",", "[", "{", "/");

  private static final int DIGITS = 4;

  private CompletionAnswer() {}

  /** Returns the completions; the list depends on what is typed, so it is never complete. */
  static CompletionList of(
      SourceText text, TextPositions positions, Position position, ProgrammeContext context) {
    List<CompletionItem> items = new ArrayList<>();
    for (Completion completion : Completions.at(text, positions.offset(position), context)) {
      items.add(item(completion, items.size(), positions));
    }
    return new CompletionList(true, items);
  }

  private static CompletionItem item(Completion completion, int rank, TextPositions positions) {
    CompletionItem item = new CompletionItem(completion.label());
    item.setKind(kind(completion.kind()));
    item.setFilterText(completion.filter());
    item.setSortText(sortText(rank));
    if (!completion.detail().isEmpty()) {
      item.setDetail(completion.detail());
    }
    if (!completion.documentation().isEmpty()) {
      item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, completion.documentation()));
    }
    // Its lines are indented already.
    item.setInsertTextMode(InsertTextMode.AsIs);
    item.setTextEdit(
        Either.forLeft(
            new TextEdit(positions.range(completion.edit().range()), completion.edit().text())));
    return item;
  }

  private static String sortText(int rank) {
    String digits = Integer.toString(rank);
    return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
  }

  private static CompletionItemKind kind(Completion.Kind kind) {
    return switch (kind) {
      case KEY -> CompletionItemKind.Property;
      case VALUE -> CompletionItemKind.EnumMember;
      case PERSON -> CompletionItemKind.Value;
      case SESSION -> CompletionItemKind.Reference;
      case RULE -> CompletionItemKind.Constant;
    };
  }
}
