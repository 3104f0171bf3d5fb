package lectern.files;

import java.util.ArrayList;
import java.util.List;

/** The names that a path with slashes consists of. */
final class Names {
  private Names() {}

  static List<String> of(String path) {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      names.add(path.substring(start, slash));
      start = slash + 1;
    }
    names.add(path.substring(start));
    return names;
  }
}
