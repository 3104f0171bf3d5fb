package lectern.source;

/** Sizes in bytes as messages show them, in the binary units of IEC 80000-13. */
public final class ByteSize {
  private static final int KIBI = 1024;
  private static final int MEBI = KIBI * KIBI;

  private ByteSize() {}

  /** Returns a size in the largest unit of which it is a multiple, such as {@code 64 KiB}. */
  public static String of(int bytes) {
    if (bytes % MEBI == 0) {
      return bytes / MEBI + " MiB";
    }
    return bytes % KIBI == 0 ? bytes / KIBI + " KiB" : bytes + " bytes";
  }
}
