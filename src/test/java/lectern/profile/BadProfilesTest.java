package lectern.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lectern.source.Fault;
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
    Profiles.Loaded loaded = Profiles.file(FOLDER.resolve(name + ".yaml"));
    assertThat(loaded.profile()).isEmpty();
    assertThat(loaded.faults()).isNotEmpty();
    StringBuilder text = new StringBuilder();
    for (Fault fault : loaded.faults()) {
      assertThat(fault.message()).endsWith(".");
      assertThat(fault.remedy()).matches(".*[.?]");
      text.append(FOLDER.relativize(Path.of(fault.place().file())).toString().replace('\\', '/'))
          .append(':')
          .append(fault.place().start().line())
          .append(':')
          .append(fault.place().start().column())
          .append(": ")
          .append(fault.message())
          .append("\n  ")
          .append(fault.remedy())
          .append('\n');
    }
    Golden.check(text.toString(), FOLDER.resolve(name + ".expected"));
  }
}
