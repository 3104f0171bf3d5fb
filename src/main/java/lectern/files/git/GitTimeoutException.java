package lectern.files.git;

import java.io.IOException;
import java.time.Duration;

/** Git did not answer in time and was ended; the message says so. */
public final class GitTimeoutException extends IOException {
  private static final long serialVersionUID = 1L;

  GitTimeoutException(String command, Duration limit) {
    super(
        "\"git "
            + command
            + "\" did not end within "
            + limit.toSeconds()
            + " seconds; look for a pipe or a device among the files of the repository, such as"
            + " .gitignore.");
  }
}
