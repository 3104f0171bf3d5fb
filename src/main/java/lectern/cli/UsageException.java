package lectern.cli;

import lectern.source.Suggestion;

/** Reports that a run can't be done as asked, in one sentence. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }

  /**
   * Returns the exception for a name that stands for nothing, with the nearest that does.
   *
   * @param what the kind of thing with its name, such as {@code rule "a/b"}
   * @param otherwise the end of the sentence where no name is near
   */
  static UsageException unknown(
      String what, String name, Iterable<String> known, String otherwise) {
    return new UsageException(
        "There is no "
            + what
            + "; "
            + Suggestion.nearest(name, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse(otherwise));
  }
}
