package lectern.lsp;

import java.util.Optional;
import lectern.editor.ProgrammeContext;
import lectern.source.SourceText;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

/** The note about what is at a position, as an editor takes it. */
final class HoverAnswer {
  private HoverAnswer() {}

  static Optional<Hover> of(
      SourceText text, TextPositions positions, Position position, ProgrammeContext context) {
    return lectern.editor.hover.Hover.at(text, positions.offset(position), context)
        .map(
            found ->
                new Hover(
                    new MarkupContent(MarkupKind.MARKDOWN, found.markdown()),
                    positions.range(found.range())));
  }
}
