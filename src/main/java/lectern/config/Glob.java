package lectern.config;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of paths from the configuration's folder, with slashes on every system.
 *
 * <p>{@code *} stands for any characters of one name, {@code ?} for one, {@code **} for any number
 * of folders. A pattern without a slash matches a name at any depth; one that matches a folder
 * matches all that is in it.
 */
public record Glob(String written, List<String> names) {

  /** Reads a pattern. */
  public static Glob of(String written) {
    String path = written.startsWith("./") ? written.substring(2) : written;
    boolean anyDepth = path.indexOf('/') < 0 || path.indexOf('/') == path.length() - 1;
    String whole = anyDepth ? "**/" + path : path;
    return new Glob(written, names(whole));
  }

  private static List<String> names(String path) {
    List<String> names = new ArrayList<>();
    int start = 0;
    while (start <= path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      if (end > start) {
        names.add(path.substring(start, end));
      }
      start = end + 1;
    }
    return List.copyOf(names);
  }

  /**
   * Whether the pattern matches a path or a folder that it is in.
   *
   * @param path from the configuration's folder, with slashes
   */
  public boolean matches(String path) {
    return matches(0, names(path), 0);
  }

  private boolean matches(int at, List<String> path, int from) {
    if (at == names.size()) {
      return true;
    }
    if (names.get(at).equals("**")) {
      for (int next = from; next <= path.size(); next++) {
        if (matches(at + 1, path, next)) {
          // At the end of a pattern, any folders are those of at least one name.
          return at + 1 < names.size() || from < path.size();
        }
      }
      return false;
    }
    return from < path.size()
        && matchesName(names.get(at), path.get(from))
        && matches(at + 1, path, from + 1);
  }

  private static boolean matchesName(String pattern, String name) {
    int star = -1;
    int retry = -1;
    int p = 0;
    int n = 0;
    while (n < name.length()) {
      if (p < pattern.length()
          && (pattern.charAt(p) == '?' || pattern.charAt(p) == name.charAt(n))
          && pattern.charAt(p) != '*') {
        p++;
        n++;
      } else if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        retry = n;
      } else if (star >= 0) {
        p = star + 1;
        n = ++retry;
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
