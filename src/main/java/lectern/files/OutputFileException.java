package lectern.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that can't be written; the message is a sentence that names it and says why. */
public final class OutputFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private OutputFileException(String message) {
    super(message);
  }

  private OutputFileException(String message, IOException cause) {
    super(message, cause);
  }

  /** The failure of a target that is not written to; the reason ends the sentence. */
  static OutputFileException refused(Path target, String reason) {
    return new OutputFileException(sentence(target, reason));
  }

  /** The failure of writing a target, whatever file was opened for that. */
  public static OutputFileException failed(Path target, IOException cause) {
    return new OutputFileException(sentence(target, reason(cause)), cause);
  }

  private static String sentence(Path target, String reason) {
    return "\"" + target + "\" cannot be written: " + reason + ".";
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason =
        cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
    return reason == null ? "the system gives no reason" : reason;
  }
}
