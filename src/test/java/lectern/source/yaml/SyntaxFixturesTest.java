package lectern.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.source.Limits;
import lectern.source.Position;
import lectern.source.Problem;
import lectern.source.SourceText;
import lectern.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken YAML in {@code src/test/fixtures/syntax}, with what is said of it beside it. */
class SyntaxFixturesTest {
  private static final String FOLDER = "syntax";

  static List<String> names() {
    return Golden.names(FOLDER, ".yaml");
  }

  @ParameterizedTest
  @MethodSource("names")
  void brokenYamlIsExplained(String name) {
    String yaml = Golden.read(Golden.folder(FOLDER).resolve(name + ".yaml"));
    StringBuilder told = new StringBuilder();
    for (Document document : new YamlReader(Limits.STANDARD).read(new SourceText(name, yaml))) {
      for (Problem problem : document.problems()) {
        told.append(line(problem)).append('\n');
      }
    }
    Golden.check(told.toString(), Golden.folder(FOLDER).resolve(name + ".expected"));
  }

  @Test
  void noFixtureIsLeftWithoutItsTwin() {
    assertThat(Golden.names(FOLDER, ".expected")).isEqualTo(names()).hasSizeGreaterThan(50);
  }

  private static String line(Problem problem) {
    Position start = problem.range().start();
    return start.line()
        + ":"
        + start.column()
        + " "
        + problem.kind()
        + "\n"
        + problem.message()
        + "\n"
        + problem.remedy();
  }
}
