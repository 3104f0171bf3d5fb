package lectern.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A service that hosts a repository and can check each change. */
public enum Host {
  GITHUB,
  GITLAB;

  /** Returns the host that the first of some addresses names; empty if none does. */
  public static Optional<Host> of(List<String> addresses) {
    for (String address : addresses) {
      for (Host host : values()) {
        if (host.isIn(address)) {
          return Optional.of(host);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isIn(String address) {
    return address.toLowerCase(Locale.ROOT).contains(name().toLowerCase(Locale.ROOT) + ".");
  }
}
