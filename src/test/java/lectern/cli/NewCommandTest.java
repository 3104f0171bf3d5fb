package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
  @TempDir private Path folder;

  private final TestConsole console = new TestConsole();

  @Test
  void aDraftGoesToStandardOutput() {
    assertThat(console.run("new", "--event", "IGF 2025", "--type", "Workshop")).isZero();
    assertThat(console.out()).contains("event: IGF 2025\ntype: workshop\n");
  }

  @Test
  void aCallThatIsOverIsTold() {
    assertThat(console.run("new", "--event", "IGF 2021")).isZero();
    assertThat(console.err())
        .isEqualTo(
            "lectern: the submission deadline of Internet Governance Forum 2021 was "
                + "2021-05-26 23:59 UTC; the call is closed.\n");
    TestConsole other = new TestConsole();
    assertThat(other.run("new", "--event", "generic")).isZero();
    assertThat(other.err()).isEmpty();
  }

  @Test
  void aFileIsWrittenOnceAndNeverReplaced() throws IOException {
    Path file = folder.resolve("drafts/talk.yaml");
    String[] command = {
      "new", "--event", "generic", "--title", "Nets", "--output", file.toString()
    };
    assertThat(console.run(command)).as(console.err()).isZero();
    assertThat(Files.readString(file)).contains("title: Nets\n");
    assertThat(console.out()).startsWith("Created " + file + ".\n");
    Files.writeString(file, "title: Mine\n");
    TestConsole again = new TestConsole();
    assertThat(again.run(command)).isEqualTo(2);
    assertThat(again.err()).contains("exists and is not replaced", "talk-2.yaml\".");
    assertThat(file).hasContent("title: Mine\n");
  }

  @Test
  void unknownWordsAreToldWithTheListOfKnownOnes() {
    assertThat(console.run("new", "--event", "IGF 2052")).isEqualTo(2);
    assertThat(console.err())
        .startsWith("lectern: There is no event \"IGF 2052\". Did you mean \"IGF 2025\"?")
        .contains("Choose one of: IGF 2025; IGF 2024;");
    TestConsole type = new TestConsole();
    assertThat(type.run("new", "--event", "IGF 2025", "--type", "workshp")).isEqualTo(2);
    assertThat(type.err()).contains("Did you mean \"workshop\"?", "; open forum; ");
    assertThat(type.out()).isEmpty();
  }

  @Test
  void aDialogueEndsInAFileOfTheAnswers() throws IOException {
    Path file = folder.resolve("mine.yaml");
    TestConsole person =
        answering(
            "IGF 2052",
            "IGF 2025",
            "99",
            "wrkshop",
            "1",
            "Nets: \"ours\"\u001b[2J",
            "Fishbowl",
            "Zoë Example",
            "",
            "Goverment",
            "2",
            "african group",
            "",
            folder.toString(),
            file.toString());
    assertThat(person.run("new")).as(person.err()).isZero();
    assertThat(person.out())
        .contains(
            "There is no event \"IGF 2052\". Did you mean \"IGF 2025\"?",
            "\"99\" is none of the choices. Type a number from 1 to 12",
            "\"wrkshop\" is none of the choices. Did you mean \"workshop\"?",
            "\"Goverment\" is none of the choices. Did you mean \"Government\"?",
            "exists and is not replaced",
            "Created " + file)
        .doesNotContain("\u001b");
    assertThat(Files.readString(file))
        .contains(
            "title: \"Nets: \\\"ours\\\" [2J\"\n",
            "format:\n  type: Fishbowl\n",
            """
            speakers:
              - name: Zoë Example
                stakeholder-group: Government
                regional-group: African Group
            """);
  }

  @Test
  void skippedQuestionsLeaveADraftForAnyEvent() throws IOException {
    Path file = folder.resolve("any.yaml");
    TestConsole person = answering("generic", "", "", "", "", file.toString());
    assertThat(person.run("new")).as(person.err()).isZero();
    assertThat(Files.readString(file)).contains("title: TBD\n");
  }

  @Test
  void theEndOfTheInputEndsTheDialogueWithoutAFile() {
    for (int answers = 0; answers < 5; answers++) {
      TestConsole person = answering("generic\n".repeat(answers).split("\n"));
      assertThat(person.run("new")).isEqualTo(2);
      assertThat(person.out()).endsWith("\nNothing was written.\n");
    }
    assertThat(folder).isEmptyDirectory();
  }

  private static TestConsole answering(String... lines) {
    byte[] in = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    return new TestConsole(in, true, Map.of());
  }
}
