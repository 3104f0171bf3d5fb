package lectern.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Does the same work with many things on several threads. The calling thread is one of them, so
 * that where there is one thing, or one thread is wanted, no other is ever made.
 */
public final class Workers {
  /** The calling thread alone. */
  public static final Workers ALONE = new Workers(1);

  /** More than this only get in each other's way. */
  private static final int MOST = 256;

  private final int threads;

  /**
   * Makes workers.
   *
   * @param threads how many there are, the calling thread among them; at least 1
   */
  public Workers(int threads) {
    this.threads = Math.min(threads, MOST);
  }

  /**
   * Does the work with each thing.
   *
   * @return the results, in the order of the things
   * @throws RuntimeException what the work threw, for the first of the things for which it did
   */
  public <T, R> List<R> each(List<T> things, Function<T, R> work) {
    Shift<T, R> shift = new Shift<>(things, work);
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, things.size()); i++) {
      Thread other = new Thread(shift::work, "worker-" + i);
      // A program that ends does not wait for them.
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

  /** One piece of work with many things. */
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
          // What comes before is still done: which failure is told must not depend on speed.
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
