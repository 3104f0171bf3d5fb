package lectern.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a {@code .gitignore}.
 *
 * @param names what each name of a path must be like; empty stands for any number of folders
 * @param isNegated whether what it matches is not ignored
 * @param isOfFolders whether it is about folders only
 * @see <a href="https://git-scm.com/docs/gitignore">gitignore</a>
 */
record IgnorePattern(List<Optional<NamePattern>> names, boolean isNegated, boolean isOfFolders) {
  private static final String FOLDERS = "**";

  /**
   * Reads a line.
   *
   * @return empty for a comment, a blank line and a malformed pattern
   */
  static Optional<IgnorePattern> of(String line) {
    String text = withoutSpacesAtEnd(line);
    if (text.isEmpty() || text.charAt(0) == '#') {
      return Optional.empty();
    }
    boolean negated = text.charAt(0) == '!';
    String pattern = negated ? text.substring(1) : text;
    boolean ofFolders = pattern.endsWith("/");
    String path = ofFolders ? pattern.substring(0, pattern.length() - 1) : pattern;
    if (path.isEmpty()) {
      return Optional.empty();
    }
    boolean anyDepth = path.indexOf('/') < 0;
    return names(path.startsWith("/") ? path.substring(1) : path, anyDepth)
        .map(names -> new IgnorePattern(names, negated, ofFolders));
  }

  private static Optional<List<Optional<NamePattern>>> names(String path, boolean anyDepth) {
    List<Optional<NamePattern>> names = new ArrayList<>();
    if (anyDepth) {
      names.add(Optional.empty());
    }
    List<String> parts = Names.of(path);
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).equals(FOLDERS) && !anyDepth) {
        names.add(Optional.empty());
        if (i + 1 == parts.size()) {
          // At the end it stands for what is in a folder, not for the folder.
          names.add(NamePattern.of("*"));
        }
        continue;
      }
      Optional<NamePattern> name = NamePattern.of(parts.get(i));
      if (name.isEmpty()) {
        return Optional.empty();
      }
      names.add(name);
    }
    return Optional.of(List.copyOf(names));
  }

  /** Spaces at the end don't count, unless there is a backslash before them. */
  private static String withoutSpacesAtEnd(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    int backslashes = 0;
    while (backslashes < end && line.charAt(end - 1 - backslashes) == '\\') {
      backslashes++;
    }
    boolean keepsOne = backslashes % 2 == 1 && end < line.length();
    return line.substring(0, keepsOne ? end + 1 : end);
  }

  /**
   * Whether it is about a path.
   *
   * @param path its names, from the folder of the {@code .gitignore}
   */
  boolean matches(List<String> path, boolean isFolder) {
    if (isOfFolders && !isFolder) {
      return false;
    }
    int folders = -1;
    int retry = 0;
    int pattern = 0;
    int name = 0;
    while (pattern < names.size() || name < path.size()) {
      if (pattern < names.size() && names.get(pattern).isEmpty()) {
        folders = pattern++;
        retry = name;
      } else if (pattern < names.size()
          && name < path.size()
          && names.get(pattern).get().matches(path.get(name))) {
        pattern++;
        name++;
      } else if (folders >= 0 && retry < path.size()) {
        pattern = folders + 1;
        name = ++retry;
      } else {
        return false;
      }
    }
    return true;
  }
}
