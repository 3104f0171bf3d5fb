package lectern.cli;

/** What a command tells its caller. */
final class ExitStatus {
  /** Nothing at or above the level that fails. */
  static final int OK = 0;

  /** Findings. */
  static final int FINDINGS = 1;

  /** The run itself could not be done. */
  static final int UNUSABLE = 2;

  private ExitStatus() {}
}
