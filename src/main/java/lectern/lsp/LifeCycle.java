package lectern.lsp;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** How a run of the server ends. */
final class LifeCycle {
  /** The status that the protocol asks for where the editor has not announced the end. */
  private static final int UNANNOUNCED = 1;

  private static final int UNUSABLE = 2;

  private final CompletableFuture<Integer> status = new CompletableFuture<>();
  private volatile boolean isAnnounced;

  /** Notes that the editor has announced the end. */
  void shutDown() {
    isAnnounced = true;
  }

  /** Ends the run as the editor asks. */
  void exit() {
    status.complete(isAnnounced ? 0 : UNANNOUNCED);
  }

  /** Ends the run because nobody is there who could ask for anything. */
  void end() {
    status.complete(0);
  }

  /** Ends the run because it can't go on. */
  void fail() {
    status.complete(UNUSABLE);
  }

  /** Ends the run once a process has ended. One that is not found here may run elsewhere. */
  void endWith(long process) {
    Optional<ProcessHandle> editor = ProcessHandle.of(process);
    if (editor.isPresent()) {
      CompletableFuture<Void> unused = editor.get().onExit().thenRun(this::end);
    }
  }

  /** Waits for the end, and returns the status of the run. */
  int await() {
    return status.join();
  }
}
