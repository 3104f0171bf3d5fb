package lectern.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Decodes bytes to text: strict UTF-8, with or without a byte order mark, up to the size limit. */
public final class SourceReader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private final Limits limits;

  /** Creates a reader with a size limit. */
  public SourceReader(Limits limits) {
    this.limits = limits;
  }

  /** A text, or the problem that prevented reading it. */
  public sealed interface Result {

    /** Returns the name of the file or stream, as used in ranges. */
    String name();

    /** A text that was read. */
    record Accepted(SourceText source) implements Result {
      @Override
      public String name() {
        return source.name();
      }
    }

    /** The problem of a file or stream that could not be read. */
    record Refused(Problem problem) implements Result {
      @Override
      public String name() {
        return problem.range().file();
      }
    }
  }

  /**
   * Reads a whole stream, up to the size limit.
   *
   * @param name the name used in ranges
   * @throws IOException if the stream itself fails
   */
  public Result read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limits.bytes() + 1);
    Optional<Problem> type = FileType.problem(name, bytes);
    if (type.isPresent()) {
      return new Result.Refused(type.get());
    }
    if (bytes.length > limits.bytes()) {
      return new Result.Refused(
          new Problem(
              ProblemKind.FILE_SIZE,
              SourceRange.startOf(name),
              "The file is larger than " + ByteSize.of(limits.bytes()) + ".",
              "Split it into one file per proposal."));
    }
    return decode(name, bytes);
  }

  /**
   * Reads a whole web page, up to the size limit.
   *
   * @param name the name used in ranges
   */
  public Result readPage(String name, byte[] bytes) throws IOException {
    boolean isPage = bytes.length <= limits.bytes() && FileType.isHtml(bytes);
    return isPage ? decode(name, bytes) : read(name, new ByteArrayInputStream(bytes));
  }

  private static Result decode(String name, byte[] bytes) {
    CharacterClasses classes = CharacterClasses.of(bytes);
    if (classes.areAscii()) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      return new Result.Accepted(new SourceText(name, text, classes));
    }
    String read = new String(bytes, StandardCharsets.UTF_8);
    // Malformed input is decoded to this character, which may also occur in a valid text.
    if (read.indexOf(REPLACEMENT) < 0) {
      return new Result.Accepted(
          hasByteOrderMark(read)
              ? new SourceText(name, withoutByteOrderMark(read))
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
    String text = withoutByteOrderMark(out.flip().toString());
    if (result.isError()) {
      return new Result.Refused(undecodable(name, text, in));
    }
    return new Result.Accepted(new SourceText(name, text));
  }

  private static boolean hasByteOrderMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
  }

  private static String withoutByteOrderMark(String text) {
    return hasByteOrderMark(text) ? text.substring(1) : text;
  }

  private static Problem undecodable(String name, String before, ByteBuffer in) {
    int wrong = in.get(in.position()) & 0xFF;
    boolean utf16 = in.position() == 0 && (wrong == 0xFE || wrong == 0xFF);
    Position at = new LineIndex(before).at(before.codePointCount(0, before.length()));
    return new Problem(
        ProblemKind.ENCODING,
        new SourceRange(name, at, at.plus(1)),
        utf16
            ? "The file is not valid UTF-8; it looks like UTF-16."
            : "The file is not valid UTF-8: unexpected byte 0x" + hex(wrong) + ".",
        "Save the file as UTF-8.");
  }

  private static String hex(int value) {
    String digits = Integer.toHexString(value).toUpperCase(Locale.ROOT);
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
