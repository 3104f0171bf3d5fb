package lectern.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each faulty profile beside what is said of it: place, message, remedy. */
class BadProfilesTest {
  private static final Path FOLDER = Path.of("src", "test", "fixtures", "profiles", "bad");

  static List<String> names() {
    return Golden.names("profiles/bad", ".yaml");
  }

  @ParameterizedTest
  @MethodSource("names")
  void isToldWhereAndWhatIsWrong(String name) throws IOException {
    ParseResult<Profile> loaded = Profiles.file(FOLDER.resolve(name + ".yaml"));
    assertThat(loaded.value()).isEmpty();
    assertThat(loaded.problems()).isNotEmpty();
    StringBuilder text = new StringBuilder();
    for (Problem problem : loaded.problems()) {
      assertThat(problem.message()).endsWith(".");
      assertThat(problem.remedy()).matches(".*[.?]");
      text.append(FOLDER.relativize(Path.of(problem.range().file())).toString().replace('\\', '/'))
          .append(':')
          .append(problem.range().start().line())
          .append(':')
          .append(problem.range().start().column())
          .append(": ")
          .append(problem.message())
          .append("\n  ")
          .append(problem.remedy())
          .append('\n');
    }
    Golden.check(text.toString(), FOLDER.resolve(name + ".expected"));
  }
}
