package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each faulty configuration beside all that is said of it in one run. */
class BadConfigurationsTest {
  private static final String FOLDER = "configurations";
  private static final String PROPOSAL = "src/test/fixtures/reports/clean.yaml";

  static List<String> bad() {
    return Golden.names(FOLDER, ".yaml");
  }

  static List<String> good() {
    return Golden.names(FOLDER + "/good", ".yaml");
  }

  @ParameterizedTest
  @MethodSource("bad")
  void endsTheRunAndIsToldWhereAndWhatIsWrong(String name) {
    TestConsole console = new TestConsole();
    String file = Golden.folder(FOLDER).resolve(name + ".yaml").toString();
    assertThat(console.run("check", "--config", file, PROPOSAL)).isEqualTo(2);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).contains(": error: ").doesNotContain("lectern: ", "\tat ");
    Golden.check(console.err(), Golden.folder(FOLDER).resolve(name + ".expected"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void isToldToEveryCommandThatJudges(String name) {
    String file = Golden.folder(FOLDER).resolve(name + ".yaml").toString();
    String told = Golden.read(Golden.folder(FOLDER).resolve(name + ".expected"));
    for (String command : List.of("format", "config")) {
      TestConsole console = new TestConsole();
      assertThat(console.run(command, "--config", file, PROPOSAL)).isEqualTo(2);
      assertThat(console.out()).isEmpty();
      assertThat(console.err()).isEqualTo(told);
    }
  }

  @ParameterizedTest
  @MethodSource("good")
  void whatIsNoMistakeIsNotCalledOne(String name) {
    TestConsole console = new TestConsole();
    String file = Golden.folder(FOLDER).resolve("good/" + name + ".yaml").toString();
    assertThat(console.run("check", "--config", file, PROPOSAL)).as(console.err()).isLessThan(2);
    assertThat(console.err()).isEmpty();
  }
}
