package lectern.cli;

import lectern.source.Suggestion;

/** Reports in one sentence that a command can't be run as requested. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }

  /** Returns the exception for two options that can't be combined. */
  static UsageException excluding(String option, String other) {
    return new UsageException(
        option + " cannot be combined with " + other + "; remove one of them.");
  }

  /** Returns the exception for an option that other formats have. */
  static UsageException only(String option, String formats) {
    return new UsageException(option + " is only available for " + formats + "; remove it.");
  }

  /**
   * Returns the exception for an unknown name, with the nearest known one.
   *
   * @param what the kind of thing with its name, such as {@code rule "a/b"}
   * @param otherwise the end of the sentence where no name is near
   */
  static UsageException unknown(
      String what, String name, Iterable<String> known, String otherwise) {
    return new UsageException("There is no " + what + "; " + suggestion(name, known, otherwise));
  }

  /**
   * Returns the end of a sentence about an unknown name: the nearest known one, if there is one.
   */
  static String suggestion(String name, Iterable<String> known, String otherwise) {
    return Suggestion.nearest(name, known)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse(otherwise);
  }
}
