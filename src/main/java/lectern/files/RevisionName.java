package lectern.files;

import java.util.Optional;

/**
 * A state of a repository, or a part of it, as git writes it: {@code main}, {@code
 * HEAD~3:proposals}, {@code v1:./proposals}.
 *
 * @param revision anything that git takes for a commit
 * @param path from the root of the repository, or behind {@code ./} from the working folder; absent
 *     where nothing is said of it
 * @see <a href="https://git-scm.com/docs/gitrevisions">gitrevisions</a>
 */
record RevisionName(String revision, Optional<String> path) {

  /** Reads a name; a colon in braces belongs to the revision. */
  static RevisionName of(String written) {
    int depth = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      depth += c == '{' ? 1 : 0;
      depth -= c == '}' ? 1 : 0;
      if (c == ':' && depth == 0) {
        return new RevisionName(written.substring(0, i), Optional.of(written.substring(i + 1)));
      }
    }
    return new RevisionName(written, Optional.empty());
  }
}
