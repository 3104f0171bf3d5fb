package lectern.drafting;

import java.util.Locale;

/** A service that hosts a repository and can check each change. */
public enum Host {
  GITHUB,
  GITLAB;

  /** Returns whether the address of a remote names this host. */
  public boolean isIn(String address) {
    return address.toLowerCase(Locale.ROOT).contains(name().toLowerCase(Locale.ROOT) + ".");
  }
}
