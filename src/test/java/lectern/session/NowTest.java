package lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class NowTest {
  @Test
  void withoutAClockThereIsNoMoment() {
    assertThat(Now.unknown().moment()).isEmpty();
  }

  @Test
  void theClockIsReadOnceAndNotBeforeSomebodyAsks() {
    AtomicInteger reads = new AtomicInteger();
    Now now = Now.of(() -> Instant.ofEpochSecond(reads.incrementAndGet()));
    assertThat(reads).hasValue(0);
    assertThat(now.moment()).contains(Instant.ofEpochSecond(1));
    assertThat(now.moment()).contains(Instant.ofEpochSecond(1));
  }
}
