package lectern.session;

/**
 * Distinguishes the ids of people that are public, web addresses and ORCID iDs, from all others,
 * such as e-mail addresses and numbers of a registration.
 */
public final class PublicId {
  private static final int ORCID_LENGTH = 19;

  private PublicId() {}

  /** Returns whether an id may be published. */
  public static boolean is(String id) {
    boolean isWeb = id.startsWith("https://") || id.startsWith("http://");
    return (isWeb || isOrcid(id)) && id.indexOf('@') < 0;
  }

  /** Returns whether an id has the form {@code 0000-0002-1825-0097}. */
  private static boolean isOrcid(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean isExpected =
          i % 5 == 4 ? c == '-' : (c >= '0' && c <= '9') || (i == ORCID_LENGTH - 1 && c == 'X');
      if (!isExpected) {
        return false;
      }
    }
    return id.length() == ORCID_LENGTH;
  }
}
