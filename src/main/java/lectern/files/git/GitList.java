package lectern.files.git;

import java.util.ArrayList;
import java.util.List;

/** A list as git prints it with {@code -z}: each entry ends with a null character. */
final class GitList {
  private GitList() {}

  /** Returns the entries of a list. */
  static List<String> entries(String text) {
    List<String> entries = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\0'); end >= 0; end = text.indexOf('\0', start)) {
      entries.add(text.substring(start, end));
      start = end + 1;
    }
    return entries;
  }
}
