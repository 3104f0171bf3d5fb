package lectern.report;

import java.util.Optional;
import lectern.check.Finding;
import lectern.profile.Source;

/** The web address of a finding's source, if it is safe to link. */
public final class WebAddress {
  private static final String UNSAFE = "\"<>\\^`{|}";

  private WebAddress() {}

  /** Returns the address; empty if the finding has no source on the web. */
  public static Optional<String> of(Finding finding) {
    Optional<Source> source = finding.source();
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> url = source.get().url();
    return url.isPresent() && isSafe(url.get()) ? url : Optional.empty();
  }

  /** Returns whether an address is HTTP or HTTPS and has only characters of a URL. */
  private static boolean isSafe(String url) {
    if (!url.startsWith("https://") && !url.startsWith("http://")) {
      return false;
    }
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c <= ' ' || c >= 0x7F || UNSAFE.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }
}
