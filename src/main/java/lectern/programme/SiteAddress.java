package lectern.programme;

import java.net.URI;

/**
 * Where the site of a programme is published.
 *
 * @param address of its folder
 */
public record SiteAddress(URI address, PageNames names) {
  /** The folder of the pages of sessions. */
  public static final String SESSIONS = "sessions/";

  /** The address of the page of a session. */
  public String page(Entry entry) {
    return folder() + SESSIONS + names.of(entry) + ".html";
  }

  /** The address with a slash at its end. */
  public String folder() {
    return address.toString().replaceFirst("/?$", "/");
  }
}
