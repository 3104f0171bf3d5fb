package lectern.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes bytes to text: strict UTF-8, with or without a byte order mark, up to the size limit. */
public final class SourceReader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private final Limits limits;

  public SourceReader(Limits limits) {
    this.limits = limits;
  }

  /** A text, or the problem that prevented its reading. */
  public sealed interface Result {

    /** The name of the file or stream, as used in ranges. */
    String name();

    record Accepted(SourceText source) implements Result {
      @Override
      public String name() {
        return source.name();
      }
    }

    record Refused(Problem problem) implements Result {
      @Override
      public String name() {
        return problem.range().file();
      }
    }
  }

  /**
   * Reads a whole stream, but never more than the limit.
   *
   * @param name the name used in ranges
   * @throws IOException if the stream itself fails
   */
  public Result read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limits.bytes() + 1);
    if (bytes.length > limits.bytes()) {
      return new Result.Refused(
          new Problem(
              ProblemKind.FILE_SIZE,
              SourceRange.startOf(name),
              "The file is larger than " + limits.bytes() / 1024 + " KiB, the most that is read.",
              "Split it into one file for each proposal."));
    }
    return decode(name, bytes);
  }

  private static Result decode(String name, byte[] bytes) {
    CharacterClasses classes = CharacterClasses.of(bytes);
    if (classes.areAscii()) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      return new Result.Accepted(new SourceText(name, text, classes));
    }
    String read = new String(bytes, StandardCharsets.UTF_8);
    // What is no UTF-8 is read as this character; a text that has it must be looked at closely.
    if (read.indexOf(REPLACEMENT) < 0) {
      return new Result.Accepted(
          isMarked(read)
              ? new SourceText(name, unmarked(read))
              : new SourceText(name, read, classes));
    }
    return decodeStrictly(name, bytes);
  }

  private static Result decodeStrictly(String name, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String unmarked = unmarked(out.flip().toString());
    if (result.isError()) {
      return new Result.Refused(undecodable(name, unmarked, in));
    }
    return new Result.Accepted(new SourceText(name, unmarked));
  }

  private static boolean isMarked(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
  }

  private static String unmarked(String text) {
    return isMarked(text) ? text.substring(1) : text;
  }

  private static Problem undecodable(String name, String before, ByteBuffer in) {
    int wrong = in.get(in.position()) & 0xFF;
    boolean utf16 = in.position() == 0 && (wrong == 0xFE || wrong == 0xFF);
    Position at = new LineIndex(before).at(before.codePointCount(0, before.length()));
    return new Problem(
        ProblemKind.ENCODING,
        new SourceRange(name, at, at.plus(1)),
        utf16
            ? "The file is not UTF-8; it looks like UTF-16."
            : "The file is not UTF-8: byte 0x" + hex(wrong) + " can't stand here.",
        "Save the file as UTF-8.");
  }

  private static String hex(int value) {
    String digits = Integer.toHexString(value).toUpperCase(Locale.ROOT);
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
