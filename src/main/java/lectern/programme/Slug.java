package lectern.programme;

import lectern.source.LetterFolding;

/** Turns text into a slug for file names and URLs. */
public final class Slug {
  private static final int LONGEST = 50;

  private Slug() {}

  /**
   * Small letters and digits of ASCII with single hyphens between words, at most 50 characters.
   * Accents are left out; of other scripts nothing is left, and the slug may be empty.
   */
  public static String of(String words) {
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    for (char c : LetterFolding.fold(words).toCharArray()) {
      if (!isLetterOrDigit(c)) {
        gap |= c != '\'' && Character.getType(c) != Character.NON_SPACING_MARK;
        continue;
      }
      if (slug.length() + (gap ? 1 : 0) >= LONGEST) {
        return cut(slug.toString(), gap);
      }
      slug.append(gap && slug.length() > 0 ? "-" : "").append(c);
      gap = false;
    }
    return slug.toString();
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** Without the word that is broken off. */
  private static String cut(String slug, boolean atWord) {
    int hyphen = slug.lastIndexOf('-');
    return atWord || hyphen < 0 ? slug : slug.substring(0, hyphen);
  }
}
