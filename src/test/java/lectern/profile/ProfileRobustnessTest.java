package lectern.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.source.SourceText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A profile that somebody's hand slipped on is a profile with faults, never a crash. */
class ProfileRobustnessTest {
  private static final Path FOLDER = Path.of("src", "main", "resources", "lectern", "profile");

  @Property(tries = 300)
  void aDamagedProfileIsReadOrItsFaultsAreTold(
      @ForAll("names") String name,
      @ForAll("places") double from,
      @ForAll("lengths") int length,
      @ForAll("insertions") String insertion)
      throws IOException {
    String text = Files.readString(FOLDER.resolve(name + ".yaml"));
    int start = (int) (from * text.length());
    int end = Math.min(text.length(), start + length);
    String damaged = text.substring(0, start) + insertion + text.substring(end);
    ParseResult<Profile> loaded = Profiles.read(new SourceText("damaged.yaml", damaged));
    assertThat(loaded.value().isPresent()).isEqualTo(loaded.problems().isEmpty());
    for (Problem problem : loaded.problems()) {
      assertThat(problem.message()).isNotBlank();
      assertThat(problem.range().end().offset())
          .isBetween(
              problem.range().start().offset(), damaged.codePointCount(0, damaged.length()) + 1);
    }
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(Profiles.SHIPPED);
  }

  @Provide
  Arbitrary<Double> places() {
    return Arbitraries.doubles().between(0, 1);
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(0, 40);
  }

  @Provide
  Arbitrary<String> insertions() {
    return Arbitraries.of(
        "",
        ":",
        "\n",
        "  ",
        "- ",
        "[",
        "}",
        "\"",
        "#",
        "&a ",
        "*a",
        "<<: ",
        "off",
        "null",
        "8.10",
        "extends: igf\n",
        "\u00fc",
        "\ud83d\ude00",
        "\u0000",
        "? ",
        "| ",
        "---\n");
  }
}
