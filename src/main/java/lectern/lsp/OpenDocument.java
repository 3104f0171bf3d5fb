package lectern.lsp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lectern.source.Input;
import lectern.source.Limits;
import lectern.source.SourceReader;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A document as an editor has it.
 *
 * @param uri the editor's name of it
 * @param name its path, or its address if it is no file
 * @param version the editor's number of this text
 * @param text the text, which may begin with a byte order mark
 */
record OpenDocument(String uri, String name, int version, String text) {
  private static final char REPLACEMENT = '\uFFFD';

  /** A document that was opened. */
  static OpenDocument of(String uri, int version, String text) {
    return new OpenDocument(uri, DocumentUri.name(uri), version, valid(text));
  }

  /**
   * Returns the document after changes.
   *
   * @param changes each of the text that the one before it leaves
   */
  OpenDocument changed(int newVersion, List<TextDocumentContentChangeEvent> changes) {
    String changed = text;
    for (TextDocumentContentChangeEvent change : changes) {
      changed = change.getRange() == null ? change.getText() : changed(changed, change);
    }
    return new OpenDocument(uri, name, newVersion, valid(changed));
  }

  private static String changed(String text, TextDocumentContentChangeEvent change) {
    TextPositions positions = new TextPositions(text);
    Range range = change.getRange();
    int start = positions.index(range.getStart());
    int end = Math.max(start, positions.index(range.getEnd()));
    return text.substring(0, start) + change.getText() + text.substring(end);
  }

  /** A text in which halves of characters, which no file can hold, are replaced. */
  private static String valid(String text) {
    StringBuilder valid = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        valid.setCharAt(i, REPLACEMENT);
      }
    }
    return valid.toString();
  }

  /** The positions in its text. */
  TextPositions positions() {
    return new TextPositions(text);
  }

  /** Returns it as a file of a check, which reads it like one on disk. */
  Input input(boolean mayBeForeign) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      SourceReader reader = new SourceReader(Limits.STANDARD);
      return new OpenInput(mayBeForeign, reader.read(name, new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its text as the reader of files leaves it. */
  private record OpenInput(boolean mayBeForeign, SourceReader.Result read) implements Input {
    @Override
    public String name() {
      return read.name();
    }
  }
}
