package lectern.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;

/** Fixtures that would be no text, or too large to be read, if they were files. */
final class GeneratedFixtures {
  private static final int MEBIBYTE = 1024 * 1024;
  private static final String TITLE = "title: Meaningful access\n";

  private static final String WAIVERS =
      """
      title: Meaningful access 😀
      status: draft
      speakers:
        # lectern: allow people/name-case -- right above
        - ADA EXAMPLE, Government, WEOG
        - BEN EXAMPLE, Government, WEOG # lectern: allow people/name-case -- on the line
        - Cleo Example, Government, WEOG # lectern: allow people/name-case -- not needed
      """;

  private static final Map<String, Map<String, Supplier<byte[]>>> BY_FOLDER =
      Map.of(
          "rules/structure/encoding",
          Map.of(
              "latin-1", () -> "title: Accès\nroom: é\n".getBytes(ISO_8859_1),
              "latin-1-on-line-3",
                  () -> concat(utf8("title: Accès\r\rroom: 𝔏"), "é".getBytes(ISO_8859_1)),
              "latin-1-behind-a-mark",
                  () -> concat(utf8("\uFEFFtitle: "), "é".getBytes(ISO_8859_1)),
              "utf-16-big-endian", () -> TITLE.getBytes(UTF_16),
              "utf-16-little-endian", () -> concat(new byte[] {-1, -2}, TITLE.getBytes(UTF_16LE)),
              "overlong", () -> concat(utf8("title: "), new byte[] {(byte) 0xC0, 0x0A}),
              "cut-off", () -> Arrays.copyOf(utf8("title: é"), 8),
              "byte-order-mark", () -> utf8("\uFEFFtitle: Accès\n")),
          "rules/structure/unreadable",
          Map.of(
              "denied", failing(new AccessDeniedException("denied.yaml")),
              "vanished", failing(new NoSuchFileException("vanished.yaml")),
              "disk-failure", failing(new IOException("Input/output error")),
              "readable", () -> utf8(TITLE)),
          "rules/structure/file-size",
          Map.of(
              "at-the-bound", () -> utf8(comments(MEBIBYTE - TITLE.length()) + TITLE),
              "one-byte-above", () -> utf8(comments(MEBIBYTE - TITLE.length() + 1) + TITLE)),
          "rules/structure/aliases",
          Map.of(
              "at-the-bound", () -> utf8(repeated(1024, 1024)),
              "one-above", () -> utf8(repeated(1024, 1025)),
              "nested",
                  () ->
                      utf8(
                          repeated(1024, 512)
                              + "x-more: [&y [*x, *x], *y, *y]\n"
                              + "x-rest: [*y"
                              + ", *y".repeat(253)
                              + "]\n"),
              "each-document-has-its-own", () -> utf8(("---\n" + repeated(1024, 600)).repeat(2))),
          "rules/structure/text-size",
          Map.of(
              "at-the-bound", () -> utf8("x-a: |\n  " + "a".repeat(65_535) + "\n"),
              "one-above",
                  () -> utf8("status: draft\ndescription: |\n  " + "a".repeat(65_536) + "\n"),
              "plain", () -> utf8("status: draft\ndescription: b" + "a".repeat(65_536) + "\n"),
              "key", () -> utf8("? " + "k".repeat(65_537) + "\n: a\n"),
              "wide-characters", () -> utf8("x-a: " + "\ud83d\ude00".repeat(16_385) + "\n"),
              "wide-characters-at-the-bound",
                  () -> utf8("x-a: " + "\ud83d\ude00".repeat(16_384) + "\n"),
              "several-texts",
                  () -> utf8("x-a: [" + ("a".repeat(60_000) + ", ").repeat(4) + "b]\n")),
          "rules/structure/documents",
          Map.of(
              "at-the-bound", () -> utf8(TITLE + ("---\n" + TITLE).repeat(499)),
              "one-above", () -> utf8(TITLE + ("---\n" + TITLE).repeat(500))),
          "rules/waiver/unused",
          Map.of(
              "carriage-return-and-line-feed", () -> utf8(WAIVERS.replace("\n", "\r\n")),
              "carriage-return", () -> utf8(WAIVERS.replace('\n', '\r'))),
          "files",
          Map.of(
              "byte-order-mark",
                  () -> utf8("\uFEFFrooms: A mark is no column\ntitle: x\nstatus: draft\n"),
              "carriage-return-and-line-feed",
                  () -> utf8("status: draft\r\ntitle: Access\r\nroom:\r\n  - Room 1\r\n"),
              "carriage-return", () -> utf8("status: draft\rtitle: Access\rroom: [Room 1]\r"),
              "mixed-line-ends",
                  () -> utf8("status: draft\r\ntitle: Access\rroom: [x]\nrooms: x")));

  private GeneratedFixtures() {}

  /** The fixtures of a folder, by name. */
  static Map<String, Supplier<byte[]>> of(String folder) {
    return BY_FOLDER.getOrDefault(folder, Map.of());
  }

  /** A file that can't be read. */
  static Supplier<byte[]> failing(IOException failure) {
    return () -> {
      throw new UncheckedIOException(failure);
    };
  }

  /** A list of a text of some characters and some aliases of it. */
  private static String repeated(int characters, int aliases) {
    return "x-all: [&x " + "y".repeat(characters) + ", *x".repeat(aliases) + "]\n";
  }

  /** Lines of comments that are so long together. */
  private static String comments(int length) {
    String line = "#".repeat(63) + "\n";
    int lines = (length - 2) / line.length();
    return line.repeat(lines) + "#".repeat(length - lines * line.length() - 1) + "\n";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
