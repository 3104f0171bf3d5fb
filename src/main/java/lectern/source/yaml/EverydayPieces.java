package lectern.source.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import lectern.source.SourceText;

/** Puts a text together from pieces of the text that it is read from. */
final class EverydayPieces {
  private static final int ROOM = 1024;

  private final SourceText source;
  private final byte[] letters;
  // One of the two: bytes are faster, but can be had of a plain text only.
  private byte[] plain = new byte[0];
  private int count;
  private final StringBuilder others = new StringBuilder();

  /**
   * Nothing as yet.
   *
   * @param letters those of {@code source}, if it is plain
   */
  EverydayPieces(SourceText source, byte[] letters) {
    this.source = source;
    this.letters = letters;
  }

  /** Adds what stands from an index up to another. */
  void add(int from, int to) {
    if (source.isPlain()) {
      makeRoom(to - from);
      System.arraycopy(letters, from, plain, count, to - from);
      count += to - from;
    } else {
      others.append(source.text().substring(from, to));
    }
  }

  /** Adds a letter of ASCII so many times. */
  void add(char letter, int times) {
    if (source.isPlain()) {
      makeRoom(times);
      Arrays.fill(plain, count, count + times, (byte) letter);
      count += times;
    } else {
      others.append(String.valueOf(letter).repeat(times));
    }
  }

  private void makeRoom(int more) {
    if (count + more > plain.length) {
      plain = Arrays.copyOf(plain, Math.max(ROOM, (count + more) * 2));
    }
  }

  /** All pieces. */
  String text() {
    return source.isPlain()
        ? new String(plain, 0, count, StandardCharsets.ISO_8859_1)
        : others.toString();
  }
}
