package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No output replaces a file that was read, by whatever name. */
class InputsAreNotReplacedTest {
  private static final String PROPOSAL =
      "event: IGF 2021\ntype: workshop\nnumber: 7\ntitle: Access\nstatus: accepted\n";

  @TempDir private Path folder;
  private Path proposal;

  @BeforeEach
  void writeProposal() throws IOException {
    proposal = Files.writeString(folder.resolve("igf-2021-ws-7.yaml"), PROPOSAL);
  }

  private void refuses(String... args) {
    TestConsole console = new TestConsole();
    assertThat(console.run(args)).as(console.out()).isEqualTo(2);
    assertThat(console.err()).contains(" is an input").hasLineCount(1);
    assertThat(proposal).hasContent(PROPOSAL.strip());
  }

  @Test
  void noCommandReplacesAProposal() throws IOException {
    Path soft = Files.createSymbolicLink(folder.resolve("soft"), proposal);
    Path hard = Files.createLink(folder.resolve("hard"), proposal);
    String in = proposal.toString();
    for (Path out : new Path[] {proposal, soft, hard, folder.resolve("./igf-2021-ws-7.yaml")}) {
      refuses("format", "--output", out.toString(), in);
      refuses("format", "--to", "html", "--single", "--output", out.toString(), in);
      refuses("programme", "--to", "csv", "--output", out.toString(), in);
      refuses("stats", "--output", out.toString(), folder.toString());
      refuses("diff", "--output", out.toString(), in, in);
      refuses("check", "--write-baseline", out.toString(), in);
      refuses("check", "--output-format", "json=" + out, folder.toString());
    }
  }

  @Test
  void noListingInAFolderReplacesAProposal() {
    refuses("format", "--to", "yaml", "--output-dir", folder.toString(), proposal.toString());
    assertThat(folder.resolve("index.yaml")).doesNotExist();
  }

  @Test
  void noReportReplacesASettingOrABaseline() throws IOException {
    Path config = Files.writeString(folder.resolve("lectern.yaml"), "profile: own.yml\n");
    Path profile = Files.writeString(folder.resolve("own.yml"), "extends: generic\n");
    Path baseline = folder.resolve("baseline.json");
    TestConsole console = new TestConsole();
    String in = proposal.toString();
    assertThat(console.run("check", "--write-baseline", baseline.toString(), in)).isZero();
    refuses("check", "--output-format", "json=" + config, in);
    refuses("check", "--output-format", "json=" + profile, in);
    refuses("check", "--write-baseline", config.toString(), in);
    String option = "--baseline=" + baseline;
    refuses("check", option, "--output-format", "json=" + baseline, in);
    assertThat(console.run("check", option, "--write-baseline", baseline.toString(), in))
        .as("a baseline that is written anew is not read")
        .isZero();
  }

  @Test
  void twoReportsAreNotWrittenToOneFileByTwoNames() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "");
    Path link = Files.createSymbolicLink(folder.resolve("b.json"), file);
    TestConsole console = new TestConsole();
    String one = "--output-format=json=" + file;
    assertThat(console.run("check", one, "--output-format=sarif=" + link, proposal.toString()))
        .isEqualTo(2);
    assertThat(console.err()).contains("Two reports");
  }
}
