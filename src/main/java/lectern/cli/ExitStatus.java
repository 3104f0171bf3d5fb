package lectern.cli;

/** The exit statuses of commands. */
final class ExitStatus {
  /** The run was done and found nothing that fails it. */
  static final int OK = 0;

  /** Findings, or files that could not be read. */
  static final int FINDINGS = 1;

  /** The run itself could not be done. */
  static final int UNUSABLE = 2;

  private ExitStatus() {}
}
