package lectern.profile;

/** The level of a finding, highest first. */
public enum Level {
  ERROR,
  WARNING,
  NOTE;

  /** The level in running text. */
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
