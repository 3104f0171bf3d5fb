package lectern.lsp;

import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The log of LSP4J in one sentence for each record, without stack traces, until it is closed. */
final class ProtocolLog {
  private final Logger logger = Logger.getLogger("org.eclipse.lsp4j");
  private final Handler handler;

  ProtocolLog(Consumer<String> log) {
    this.handler = new Sentences(log);
    logger.setUseParentHandlers(false);
    logger.setLevel(Level.WARNING);
    logger.addHandler(handler);
  }

  /** Ends it. */
  void close() {
    logger.removeHandler(handler);
  }

  /** Prints a record as a sentence. */
  private static final class Sentences extends Handler {
    private final Consumer<String> log;

    Sentences(Consumer<String> log) {
      this.log = log;
    }

    @Override
    public void publish(LogRecord record) {
      Throwable thrown = record.getThrown();
      String whole =
          thrown == null || thrown.getMessage() == null ? record.getMessage() : thrown.getMessage();
      log.accept("a message of the editor cannot be read: " + whole.lines().findFirst().orElse(""));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
