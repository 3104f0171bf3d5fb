package lectern.config;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of paths from the configuration's folder, with slashes on every system.
 *
 * <p>{@code *} stands for any characters of one name, {@code ?} for one, {@code **} for any number
 * of folders; anything else stands for itself. A pattern without a slash, or with one at its end
 * only, matches a name at any depth; one that matches a folder matches all that is in it.
 *
 * @param written the pattern as it was written
 * @param names what each name of a path must be like
 */
public record Glob(String written, List<String> names) {
  private static final String FOLDERS = "**";
  private static final String UP = "..";

  /** Reads a pattern. */
  public static Glob of(String written) {
    int slash = written.indexOf('/');
    boolean anyDepth = slash < 0 || slash == written.length() - 1;
    List<String> names = new ArrayList<>();
    if (anyDepth) {
      names.add(FOLDERS);
    }
    names.addAll(names(written));
    if (names.isEmpty() || names.get(names.size() - 1).equals(FOLDERS)) {
      // At the end of a pattern, any folders are those of at least one name.
      names.add("*");
    }
    return new Glob(written, List.copyOf(names));
  }

  /** Whether one of several patterns matches a path. */
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
   * Whether the pattern matches a path or a folder that it is in.
   *
   * @param path from the configuration's folder, with slashes
   */
  public boolean matches(String path) {
    List<String> folders = names(path);
    int any = -1;
    int retry = 0;
    int pattern = 0;
    int name = 0;
    while (pattern < names.size()) {
      if (names.get(pattern).equals(FOLDERS)) {
        any = pattern++;
        retry = name;
      } else if (name < folders.size() && matchesName(names.get(pattern), folders.get(name))) {
        pattern++;
        name++;
      } else if (any >= 0 && retry < folders.size()) {
        // Only the last of several needs to be tried anew: what precedes it has its first match.
        name = ++retry;
        pattern = any + 1;
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
    int star = -1;
    int retry = 0;
    int p = 0;
    int n = 0;
    while (n < name.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        retry = n;
      } else if (p < pattern.length() && pattern.charAt(p) == '?') {
        p++;
        n = after(name, n);
      } else if (p < pattern.length() && pattern.charAt(p) == name.charAt(n)) {
        p++;
        n++;
      } else if (star >= 0) {
        retry = after(name, retry);
        p = star + 1;
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

  /** Where the next character begins. */
  private static int after(String name, int at) {
    return at + Character.charCount(name.codePointAt(at));
  }
}
