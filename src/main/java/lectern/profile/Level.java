package lectern.profile;

/** How much a finding matters, the gravest first. */
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
