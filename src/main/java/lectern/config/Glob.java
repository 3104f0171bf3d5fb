package lectern.config;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of paths from the configuration's folder, with slashes on every system.
 *
 * <p>{@code *} matches any characters of one name, {@code ?} one character, {@code **} any number
 * of folders; anything else matches itself. A pattern without a slash, or with one at its end only,
 * matches a name at any depth; one that matches a folder matches all that is in it.
 *
 * <p>Matching backtracks only to the last asterisk, so that it takes time proportional to the
 * product of the lengths of pattern and path. The matcher of the JDK takes exponential time on
 * patterns such as {@code *a*a*a*a*b}, and a configuration may be untrusted.
 *
 * @param written the pattern as it was written
 * @param names the patterns of the names that a path consists of
 * @see <a href="https://research.swtch.com/glob">Glob Matching Can Be Simple And Fast Too</a>
 */
public record Glob(String written, List<String> names) {
  private static final String FOLDERS = "**";
  private static final String UP = "..";

  /** Reads a pattern. */
  public static Glob of(String written) {
    int slash = written.indexOf('/');
    List<String> names = new ArrayList<>();
    if (slash < 0 || slash == written.length() - 1) {
      names.add(FOLDERS);
    }
    names.addAll(names(written));
    if (names.isEmpty() || names.get(names.size() - 1).equals(FOLDERS)) {
      // At the end of a pattern, "**" matches at least one name.
      names.add("*");
    }
    return new Glob(written, List.copyOf(names));
  }

  /** Returns whether one of several patterns matches a path. */
  static boolean any(List<Glob> globs, String path) {
    for (Glob glob : globs) {
      if (glob.matches(path)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> names(String path) {
    List<String> names = new ArrayList<>();
    int start = 0;
    while (start <= path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      String name = path.substring(start, end);
      if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
      start = end + 1;
    }
    return names;
  }

  /**
   * Returns whether the pattern matches a path or a folder that it is in.
   *
   * @param path from the configuration's folder, with slashes
   */
  public boolean matches(String path) {
    List<String> folders = names(path);
    int lastFolders = -1;
    int retry = 0;
    int pattern = 0;
    int name = 0;
    while (pattern < names.size()) {
      if (names.get(pattern).equals(FOLDERS)) {
        lastFolders = pattern++;
        retry = name;
      } else if (name < folders.size() && matchesName(names.get(pattern), folders.get(name))) {
        pattern++;
        name++;
      } else if (lastFolders >= 0 && retry < folders.size()) {
        name = ++retry;
        pattern = lastFolders + 1;
      } else {
        return false;
      }
    }
    return true;
  }

  private static boolean matchesName(String pattern, String name) {
    if (name.equals(UP)) {
      return pattern.equals(UP);
    }
    int lastStar = -1;
    int retry = 0;
    int p = 0;
    int n = 0;
    while (n < name.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        lastStar = p++;
        retry = n;
      } else if (p < pattern.length() && pattern.charAt(p) == '?') {
        p++;
        n = name.offsetByCodePoints(n, 1);
      } else if (p < pattern.length() && pattern.charAt(p) == name.charAt(n)) {
        p++;
        n++;
      } else if (lastStar >= 0) {
        retry = name.offsetByCodePoints(retry, 1);
        p = lastStar + 1;
        n = retry;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
