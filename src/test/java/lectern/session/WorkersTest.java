package lectern.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
  private static final List<Integer> MANY = IntStream.range(0, 2000).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 5000})
  void resultsAreInTheOrderOfTheThings(int threads) {
    assertThat(new Workers(threads).each(MANY, number -> number * 2))
        .isEqualTo(MANY.stream().map(number -> number * 2).toList());
  }

  @Test
  void allOfThemWorkAtOnce() {
    CountDownLatch together = new CountDownLatch(3);
    List<Boolean> met =
        new Workers(3)
            .each(
                List.of(1, 2, 3),
                thing -> {
                  together.countDown();
                  try {
                    together.await();
                    return true;
                  } catch (InterruptedException e) {
                    return false;
                  }
                });
    assertThat(met).containsExactly(true, true, true);
  }

  @Test
  void oneThingIsDoneOnTheCallingThread() {
    assertThat(new Workers(8).each(List.of(1), thing -> Thread.currentThread()))
        .containsExactly(Thread.currentThread());
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    Workers.ALONE.each(MANY, thing -> seen.add(Thread.currentThread()));
    assertThat(seen).containsExactly(Thread.currentThread());
  }

  @Test
  void theFirstFailureIsToldWhicheverComesFirst() {
    for (int run = 0; run < 200; run++) {
      assertThatThrownBy(
              () ->
                  new Workers(8)
                      .each(
                          MANY,
                          number -> {
                            if (number % 100 == 37) {
                              throw new IllegalArgumentException("at " + number);
                            }
                            return number;
                          }))
          .hasMessage("at 37");
    }
  }

  @Test
  void anErrorIsHandedOnAndNoFurtherWorkIsBegun() {
    AtomicInteger begun = new AtomicInteger();
    assertThatThrownBy(
            () ->
                Workers.ALONE.each(
                    MANY,
                    number -> {
                      begun.incrementAndGet();
                      throw new OutOfMemoryError("all gone");
                    }))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(begun).hasValue(1);
  }

  @Test
  void nothingToDoIsDone() {
    assertThat(new Workers(4).each(List.of(), thing -> thing)).isEmpty();
  }
}
