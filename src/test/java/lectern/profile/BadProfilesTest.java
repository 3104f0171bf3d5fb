package lectern.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.source.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each faulty profile beside what is said of it: place, message, remedy. */
class BadProfilesTest {
  private static final Path FOLDER = Path.of("src", "test", "fixtures", "profiles", "bad");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    }
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
    Expected.assertMatches(FOLDER.resolve(name + ".expected"), text.toString());
  }
}
