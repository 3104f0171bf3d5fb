package lectern.files.git;

import java.util.Optional;

/**
 * The name of a commit, or of a file or folder in it, in the syntax of git: {@code main}, {@code
 * HEAD~3:proposals}, {@code v1:./proposals}.
 *
 * @param revision anything that git accepts as a commit
 * @param path relative to the root of the repository or, after {@code ./}, to the working folder;
 *     absent if the name has no colon
 * @see <a href="https://git-scm.com/docs/gitrevisions">gitrevisions</a>
 */
public record RevisionName(String revision, Optional<String> path) {

  /**
   * Returns whether a revision can be one commit: it is neither an option nor one of the forms that
   * stand for several commits or exclude some, such as {@code v1..v2}, {@code ^v1}, {@code v1^@}.
   */
  static boolean isOneCommit(String revision) {
    boolean isSearch = revision.startsWith(":/") || revision.contains("^{/");
    return !revision.isEmpty()
        && "-^".indexOf(revision.charAt(0)) < 0
        && (isSearch || !revision.contains(".."))
        && !revision.endsWith("^@")
        && !revision.endsWith("^!")
        && !revision.matches(".*\\^-[0-9]*");
  }

  /** Parses a name; a colon in braces belongs to the revision. */
  public static RevisionName of(String written) {
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
