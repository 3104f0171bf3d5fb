package lectern.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Applies a function to many items on several threads. The calling thread is one of them, so for
 * one item or one thread no other thread is started.
 */
public final class Workers {
  /** The calling thread alone. */
  public static final Workers ALONE = new Workers(1);

  /** The maximum number of threads; more bring no gain. */
  private static final int MOST = 256;

  private final int threads;

  /**
   * Creates workers.
   *
   * @param threads the number of threads including the calling one; at least 1
   */
  public Workers(int threads) {
    this.threads = Math.min(threads, MOST);
  }

  /**
   * Applies a function to each item.
   *
   * @return the results, in the order of the items
   * @throws RuntimeException that of the first item for which the function failed
   */
  public <T, R> List<R> each(List<T> things, Function<T, R> work) {
    Shift<T, R> shift = new Shift<>(things, work);
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, things.size()); i++) {
      Thread other = new Thread(shift::work, "worker-" + i);
      // A daemon thread does not keep the program running.
      other.setDaemon(true);
      other.start();
      others.add(other);
    }
    shift.work();
    for (Thread other : others) {
      join(other);
    }
    return shift.results();
  }

  private static void join(Thread other) {
    try {
      other.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The work was interrupted.", e);
    }
  }

  /** One application of a function to many items. */
  private static final class Shift<T, R> {
    private final List<T> things;
    private final Function<T, R> work;
    private final AtomicReferenceArray<R> results;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger end;
    private final AtomicReferenceArray<Throwable> failures;

    Shift(List<T> things, Function<T, R> work) {
      this.things = things;
      this.work = work;
      this.results = new AtomicReferenceArray<>(things.size());
      this.failures = new AtomicReferenceArray<>(things.size());
      this.end = new AtomicInteger(things.size());
    }

    void work() {
      for (int i = next.getAndIncrement(); i < end.get(); i = next.getAndIncrement()) {
        try {
          results.set(i, work.apply(things.get(i)));
        } catch (RuntimeException | Error e) {
          failures.set(i, e);
          // Earlier items are still processed: the reported failure must not depend on timing.
          int failed = i;
          end.updateAndGet(before -> Math.min(before, failed));
        }
      }
    }

    List<R> results() {
      if (end.get() < things.size()) {
        Throwable failure = failures.get(end.get());
        if (failure instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) failure;
      }
      List<R> all = new ArrayList<>(things.size());
      for (int i = 0; i < things.size(); i++) {
        all.add(results.get(i));
      }
      return all;
    }
  }
}
