package lectern.report.exchange;

import java.util.Optional;
import lectern.check.Finding;
import lectern.profile.Source;

/** The address of a finding's source, if it is safe to link. */
final class WebAddress {
  private static final String UNSAFE = "\"<>\\^`{|}";

  private WebAddress() {}

  static Optional<String> of(Finding finding) {
    return finding.source().flatMap(Source::url).filter(WebAddress::isSafe);
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
