package lectern.check;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import lectern.source.SourceText;

/** The text of a file for as long as findings may have to show a line of it. */
final class KeptText implements Supplier<SourceText> {
  private final String name;
  private final byte[] bytes;

  /**
   * Keeps a text as bytes, which take half the room that a text with a single dash or curly quote
   * in it takes as characters.
   */
  KeptText(SourceText source) {
    this.name = source.name();
    this.bytes = source.text().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public SourceText get() {
    return new SourceText(name, new String(bytes, StandardCharsets.UTF_8));
  }
}
