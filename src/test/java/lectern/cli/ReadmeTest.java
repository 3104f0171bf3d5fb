package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lectern.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The README and the change log: outputs are real, commands complete, links unbroken.
 *
 * <p>{@code mvn test -Dtest=ReadmeTest -Dfixtures.update=true} renews the outputs.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?://)([^)#]+)[^)]*\\)");

  @Test
  void everyOutputIsReal() {
    Golden.check(ShownOutputs.renewed(Golden.read(README)), README);
  }

  @Test
  void thePictureShowsWhatATerminalShows() {
    String files = "examples/broken/misspelled-key.yaml examples/broken/too-few-speakers.yaml";
    TestConsole console = new TestConsole();
    console.run(("check --color always " + files).split(" ", -1));
    String picture = TerminalPicture.of("lectern check " + files, console.out());
    Golden.check(picture, Path.of("man", "check.svg"));
    assertThat(Golden.read(README)).contains("(man/check.svg)");
  }

  @Test
  void everyCommandIsInTheTable() {
    CommandSpec program = Lectern.complete(TestConsole.empty()).getCommandSpec();
    String readme = Golden.read(README);
    assertThat(program.subcommands().keySet())
        .filteredOn(command -> !command.equals("help"))
        .isNotEmpty()
        .allSatisfy(command -> assertThat(readme).containsPattern("\n\\| [^|]*`" + command + "`"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CHANGELOG.md", "examples/repository/README.md"})
  void everyLinkLeadsToAFile(String document) {
    Path page = Path.of(document);
    Stream<String> links =
        LINK.matcher(Golden.read(page)).results().map((MatchResult link) -> link.group(1));
    assertThat(links).allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
  }
}
