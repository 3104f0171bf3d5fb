package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {
  @TempDir private Path folder;

  private final TestConsole console = new TestConsole();

  @Test
  void withoutArgumentsTheSchemaIsThatOfAnyProposal() {
    assertThat(console.run("schema")).isZero();
    assertThat(console.out())
        .startsWith("{\n  \"$schema\" : ")
        .endsWith("\n}\n")
        .contains("\"title\" : \"Proposal\"", "\"policy-questions\"")
        .doesNotContain("Civil Society\"");
    TestConsole named = new TestConsole();
    assertThat(named.run("schema", "proposal")).isZero();
    assertThat(named.out()).isEqualTo(console.out());
  }

  @Test
  void withAProfileTheListsOfTheCallAreIn() {
    assertThat(console.run("schema", "--profile", "igf-2021")).isZero();
    assertThat(console.out())
        .contains("\"Proposal, Internet Governance Forum 2021\"", "\"Civil Society\"", "\"WEOG\"");
  }

  @Test
  void configIsTheSchemaOfAConfigurationWithAllRules() {
    assertThat(console.run("schema", "config")).isZero();
    assertThat(console.out())
        .contains("\"title\" : \"Configuration\"", "\"overrides\"", "\"people/minimum\"");
  }

  @Test
  void profileIsTheSchemaOfAProfileWithAllRulesAndWithoutACall() {
    assertThat(console.run("schema", "profile")).isZero();
    assertThat(console.out())
        .contains("\"title\" : \"Profile\"", "\"given-headings\"", "\"people/minimum\"")
        .contains("\"speakers.name\"")
        .doesNotContain("Civil Society\"");
    TestConsole other = new TestConsole();
    assertThat(other.run("schema", "profile", "--profile", "igf-2021")).isEqualTo(2);
    assertThat(other.err())
        .isEqualTo(
            "lectern: --profile cannot be combined with \"lectern schema profile\"; remove one of"
                + " them.\n");
  }

  @Test
  void aProfileMayBeAFileOfOnesOwn() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.yaml"),
            "profile: own\ntitle: Own Event\nvocabularies: {themes: {values: [Bridges]}}\n");
    assertThat(console.run("schema", "--profile", own.toString())).as(console.err()).isZero();
    assertThat(console.out()).contains("\"Proposal, Own Event\"", "\"Bridges\"");
  }

  @Test
  void aFaultInAProfileIsToldWithItsPlace() throws IOException {
    Path own = Files.writeString(folder.resolve("own.yaml"), "profil: own\n");
    assertThat(console.run("schema", "--profile", own.toString())).isEqualTo(2);
    assertThat(console.err()).contains("own.yaml:1:1", "Did you mean \"profile\"?");
    assertThat(console.out()).isEmpty();
  }

  @Test
  void anUnknownSchemaOrProfileIsTold() {
    assertThat(console.run("schema", "listing")).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo(
            "lectern: There is no schema \"listing\"; choose proposal, config or profile.\n");
    TestConsole other = new TestConsole();
    assertThat(other.run("schema", "--profile", "igf-1999")).isEqualTo(2);
    assertThat(other.err())
        .startsWith(
            "lectern: There is no profile \"igf-1999\"; \"lectern profiles\" lists them.\n");
  }
}
