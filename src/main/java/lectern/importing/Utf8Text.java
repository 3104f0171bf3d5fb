package lectern.importing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import lectern.source.ByteSize;
import lectern.source.Limits;

/** Text decoded from strict UTF-8, with or without a byte order mark. */
public final class Utf8Text {
  private Utf8Text() {}

  /**
   * Returns the text of a file.
   *
   * @param remedy how to get the file in UTF-8, as a sentence
   * @throws ImportException if it is not UTF-8 or too large
   */
  public static String of(ImportedFile file, String remedy) throws ImportException {
    if (file.bytes().length > Limits.LARGE.bytes()) {
      throw new ImportException(
          "\""
              + file.name()
              + "\" is larger than "
              + ByteSize.of(Limits.LARGE.bytes())
              + ". Split it into smaller files.");
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(file.bytes().length);
    boolean isBroken = decoder.decode(ByteBuffer.wrap(file.bytes()), out, true).isError();
    String text = out.flip().toString();
    if (isBroken) {
      long line = text.chars().filter(c -> c == '\n').count() + 1;
      throw new ImportException(
          "\"" + file.name() + "\", line " + line + ": the text is not valid UTF-8. " + remedy);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
