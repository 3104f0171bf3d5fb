package lectern.edit.tidy;

import lectern.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each proposal in {@code tidy} becomes the text beside it. */
class TidyFixtureTest {
  private static Iterable<String> names() {
    return Golden.names("tidy", ".yaml");
  }

  @ParameterizedTest
  @MethodSource("names")
  void becomesExpected(String name) {
    String text = Golden.read(Golden.folder("tidy").resolve(name + ".yaml"));
    Golden.check(TidyTexts.tidied(text), Golden.folder("tidy").resolve(name + ".expected"));
  }
}
