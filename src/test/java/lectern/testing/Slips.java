package lectern.testing;

import java.util.Random;

/** Makes slips of the finger in texts, above all with the signs that mean something in YAML. */
public final class Slips {
  private static final String SIGNS = " \n:-#'\"[]{},|>?&*!.a\\%@=<\r\t";
  private static final int MOST = 3;
  private static final int LONGEST = 30;

  private Slips() {}

  /** The text with one to three slips that a seed decides. */
  public static String in(String text, long seed) {
    Random random = new Random(seed);
    StringBuilder slipped = new StringBuilder(text);
    for (int slips = 1 + random.nextInt(MOST); slips > 0 && !slipped.isEmpty(); slips--) {
      slip(slipped, random);
    }
    return slipped.toString();
  }

  private static void slip(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    int behind = Math.min(text.length(), at + random.nextInt(LONGEST));
    char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
    switch (random.nextInt(5)) {
      case 0 -> text.insert(at, sign);
      case 1 -> text.setCharAt(at, sign);
      case 2 -> text.deleteCharAt(at);
      case 3 -> text.delete(at, behind);
      default -> text.insert(random.nextInt(text.length()), text.substring(at, behind));
    }
  }
}
