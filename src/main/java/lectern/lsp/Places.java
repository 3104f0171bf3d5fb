package lectern.lsp;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import lectern.source.FileContent;
import lectern.source.Limits;
import lectern.source.SourceRange;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import org.eclipse.lsp4j.Location;

/** The places of ranges in the editor, which has the text of some files and not of others. */
final class Places {
  private final Map<String, OpenDocument> open;
  private final Map<String, TextPositions> positions = new HashMap<>();

  /**
   * Creates it.
   *
   * @param open the open documents by their names
   */
  Places(Map<String, OpenDocument> open) {
    this.open = open;
  }

  /** Adds the text of a file on disk, which is known already. */
  void add(SourceText text) {
    String name = DocumentUri.key(text.name());
    if (!open.containsKey(name)) {
      positions.computeIfAbsent(name, none -> new TextPositions(text.text()));
    }
  }

  /** Returns the place of a range. In a file that can't be read, it is the start. */
  Location of(SourceRange range) {
    // The name of a document that is no file stays as it is.
    String name = open.containsKey(range.file()) ? range.file() : DocumentUri.key(range.file());
    OpenDocument document = open.get(name);
    return new Location(
        document == null ? DocumentUri.of(Path.of(name)) : document.uri(),
        positions.computeIfAbsent(name, this::read).range(range));
  }

  private TextPositions read(String name) {
    OpenDocument document = open.get(name);
    return document == null ? new TextPositions(text(name)) : document.positions();
  }

  private static String text(String name) {
    try {
      return FileContent.ofFound(Path.of(name), Limits.LARGE)
              instanceof SourceReader.Result.Accepted accepted
          ? accepted.source().text()
          : "";
    } catch (IOException | InvalidPathException e) {
      return "";
    }
  }
}
