package lectern.check;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/** Fixtures that would be no text, or too large to be read, if they were files. */
final class GeneratedFixtures {
  private static final Map<String, Map<String, Supplier<byte[]>>> BY_FOLDER =
      Map.of(
          "rules/structure/encoding",
          Map.of(
              "latin-1", () -> bytes("title: Café\n", StandardCharsets.ISO_8859_1),
              "utf-16", () -> bytes("title: Café\n", StandardCharsets.UTF_16)),
          "rules/structure/file-size",
          Map.of(
              "at-the-limit", () -> utf8("#" + "x".repeat(4 * 1024 * 1024 - 11) + "\ntitle: x\n"),
              "one-byte-above",
                  () -> utf8("#" + "x".repeat(4 * 1024 * 1024 - 10) + "\ntitle: x\n")));

  private GeneratedFixtures() {}

  /** The fixtures of a folder, by name. */
  static Map<String, Supplier<byte[]>> of(String folder) {
    return BY_FOLDER.getOrDefault(folder, Map.of());
  }

  private static byte[] utf8(String text) {
    return bytes(text, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }
}
