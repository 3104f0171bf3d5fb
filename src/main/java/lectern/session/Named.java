package lectern.session;

import java.util.Optional;
import lectern.fields.Field;
import lectern.source.LetterFolding;
import lectern.source.SourceRange;

/** The name of a room, a theme or an organization as a proposal writes it. */
public record Named(String text, SourceRange range) {

  static Optional<Named> of(Field<String> field) {
    return field.value().map(text -> new Named(text, field.range()));
  }

  /**
   * The comparison key: the same for spellings that differ only in capitals, accents, spaces or a
   * final full stop.
   */
  public String key() {
    String key = LetterFolding.fold(text);
    return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }
}
