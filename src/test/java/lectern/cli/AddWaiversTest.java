package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddWaiversTest {
  private static final String CAPITALS = "title: Access\nstatus: draft\nmoderator: ADA EXAMPLE\n";
  private static final String WAIVER = "# lectern: allow people/name-case -- her spelling\n";
  private static final String WAIVED = CAPITALS.replace("moderator", WAIVER + "moderator");

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private TestConsole add(int status, String... words) {
    List<String> all = new ArrayList<>(List.of("check", "--add-waivers"));
    all.addAll(List.of(words));
    TestConsole console = new TestConsole();
    assertThat(console.run(all.toArray(String[]::new))).as(console.err()).isEqualTo(status);
    return console;
  }

  @Test
  void allFindingsAreWaivedOnce() throws IOException {
    Path one = file("a.yaml", CAPITALS);
    Path two = file("b.yaml", "\uFEFF" + CAPITALS.replace("\n", "\r\n") + "x: 1\r\n");
    Path clean = file("c.yaml", "title: Rivers\nstatus: draft\n");
    String[] words = {"--reason", " her spelling ", folder.toString()};
    TestConsole console = add(ExitStatus.OK, words);
    assertThat(console.err()).isEqualTo("lectern: added 3 waivers to 2 files.\n");
    assertThat(console.out()).isEmpty();
    String other = WAIVED + "# lectern: allow structure/unknown-key -- her spelling\nx: 1\n";
    assertThat(Files.readString(one)).isEqualTo(WAIVED);
    assertThat(Files.readString(two)).isEqualTo("\uFEFF" + other.replace("\n", "\r\n"));
    assertThat(clean).hasContent("title: Rivers\nstatus: draft\n");

    assertThat(add(ExitStatus.OK, words).err()).isEmpty();
    assertThat(Files.readString(one)).isEqualTo(WAIVED);
    TestConsole check = new TestConsole();
    assertThat(check.run("check", folder.toString())).isZero();
    assertThat(check.out()).endsWith("3 proposals against generic: no findings, 3 waived.\n");
  }

  @Test
  void onlyReportedFindingsAreWaived() throws IOException {
    Path file = file("a.yaml", CAPITALS + "x: 1\n");
    add(ExitStatus.OK, "--reason=her spelling", "--select=people/name-case", file.toString());
    assertThat(file).hasContent(WAIVED + "x: 1\n");
  }

  @Test
  void whatCannotBeWaivedIsNamedAndFails() throws IOException {
    Path text = file("a.yaml", CAPITALS + "description: |\n  a\n  b\u200Bc\n");
    Path broken = file("b.yaml", "status: draft\ntitle: \"A\n");
    TestConsole console =
        add(ExitStatus.FINDINGS, "--reason=her spelling", text.toString(), broken.toString());
    assertThat(console.err())
        .isEqualTo(
            "lectern: "
                + text
                + ":6:4: structure/invisible-character cannot be waived by a comment here; waive it"
                + " in lectern.yaml, or fix it.\n"
                + "lectern: "
                + broken
                + ":2:8: structure/syntax cannot be waived; fix it.\n"
                + "lectern: added 1 waiver to 1 file.\n");
    assertThat(text).hasContent(WAIVED + "description: |\n  a\n  b\u200Bc\n");
    assertThat(broken).hasContent("status: draft\ntitle: \"A\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--quiet | --add-waivers needs a reason, such as --reason",
        "--reason=\u00A0\u2003 | --add-waivers needs a reason",
        "--reason= | --add-waivers needs a reason",
        "--reason=a\u2028b | --reason must be one line without invisible characters, not \"a\\u2028b\".",
        "--reason=x --until=2021-12-16 | --until must be today (2021-12-17) or later, not 2021-12-16.",
        "--reason=x --until=2022-02-30 | --until must be a date such as 2026-12-31, not \"2022-02-30\".",
        "--reason=x --fix | --add-waivers cannot be combined with --fix;",
        "--reason=x --diff | --add-waivers cannot be combined with --diff;",
        "--reason=x --watch | --add-waivers cannot be combined with --watch;",
        "--reason=x --write-baseline=b | --add-waivers cannot be combined with --write-baseline;",
        "--reason=x --prune-baseline | --add-waivers cannot be combined with --prune-baseline;",
        "--reason=x - | --add-waivers cannot change standard input; name a file.",
        "--reason=x /dev/null | --add-waivers cannot change \"/dev/null\", which is a pipe or device;",
        "--reason=x /dev/fd/3 | --add-waivers cannot change \"/dev/fd/3\", which is a pipe or device;",
      })
  void valuesAndCombinationsWithoutAMeaningAreRefused(String options, String message)
      throws IOException {
    Path file = file("a.yaml", CAPITALS);
    List<String> words = new ArrayList<>(List.of(options.split(" ")));
    words.add(file.toString());
    assertThat(add(ExitStatus.UNUSABLE, words.toArray(String[]::new)).err())
        .startsWith("lectern: " + message);
    assertThat(file).hasContent(CAPITALS);
  }

  @ParameterizedTest
  @CsvSource({"--reason=x,--reason", "--until=2022-01-01,--until"})
  void reasonAndLastDayNeedWaivers(String option, String name) throws IOException {
    TestConsole console = new TestConsole();
    int status = console.run("check", option, file("a.yaml", CAPITALS).toString());
    assertThat(status).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(console.err())
        .isEqualTo("lectern: " + name + " needs --add-waivers; add it, or remove " + name + ".\n");
  }

  @Test
  void aWaiverMayEndToday() throws IOException {
    Path file = file("a.yaml", CAPITALS);
    add(ExitStatus.OK, "--reason=her spelling", "--until=2021-12-17", file.toString());
    assertThat(Files.readString(file)).contains("name-case until 2021-12-17 -- her spelling\n");
  }
}
