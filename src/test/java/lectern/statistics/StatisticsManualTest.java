package lectern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import lectern.testing.Golden;
import org.junit.jupiter.api.Test;

/**
 * The reference of the figures under {@code man} says what the program says, and its example is
 * what the program prints.
 *
 * <p>{@code mvn test -Dtest=StatisticsManualTest -Dfixtures.update=true} writes it anew, and fails
 * to say that it did.
 */
class StatisticsManualTest {

  @Test
  void thePageIsCurrent() {
    Golden.check(StatisticsManual.write(), Path.of("man/statistics.md"));
  }

  @Test
  void everyTableOfAProgrammeHasItsDefinitionInTheOrderOfThePage() {
    Part programme = Counting.parts("title: A\n---\ntitle: B\n", Counting.PUBLIC).get(0);
    List<Topic> told = programme.tables().stream().map(Table::topic).toList();
    assertThat(told).isEqualTo(Arrays.asList(Topic.values()));
    assertThat(told).extracting(Topic::id).doesNotHaveDuplicates();
    assertThat(told).extracting(Topic::definition).allMatch(text -> text.endsWith("."));
  }
}
