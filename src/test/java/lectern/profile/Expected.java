package lectern.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with the one that a reviewed file holds. With {@code -Dfixtures.update=true} the
 * file is written instead, and the test fails so that nobody takes the new text for a checked one.
 */
public final class Expected {
  private Expected() {}

  /** Asserts that {@code actual} is what {@code file} holds. */
  public static void assertMatches(Path file, String actual) throws IOException {
    String expected = Files.exists(file) ? Files.readString(file) : "";
    if (Boolean.getBoolean("fixtures.update") && !expected.equals(actual)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
      fail(file + " was written anew: read what changed, then run without -Dfixtures.update.");
    }
    assertThat(actual).as(file.toString()).isEqualTo(expected);
  }
}
