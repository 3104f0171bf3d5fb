package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lectern.programme.book.ListingFormat;
import lectern.testing.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkListingsTest {
  @TempDir private Path folder;
  private Path proposals;
  private Path out;
  private TestConsole console;

  @BeforeEach
  void writeProposals() throws IOException {
    proposals = Files.createDirectories(folder.resolve("proposals"));
    out = folder.resolve("out");
    write("a.yaml", 1, "Meaningful access", "accepted", "Room 1", "2021-12-07T10:00Z");
    write("b.yaml", 2, "Ethics", "submitted", "Room 2", "2021-12-06T10:00Z");
    write("c.yaml", 3, "数字包容", "accepted", "Room 10", "2021-12-06T10:00Z");
  }

  private void write(String name, int number, String title, String status, String room, String at)
      throws IOException {
    Files.writeString(
        proposals.resolve(name),
        "event: IGF 2021\ntype: workshop\nnumber: "
            + number
            + "\ntitle: "
            + title
            + "\nstatus: "
            + status
            + "\ntheme: Trust, security, stability\nroom: "
            + room
            + "\ntime: {start: "
            + at
            + ", end: "
            + at.replace("10:00", "11:00")
            + "}\nspeakers: [{name: Ada Example "
            + number
            + ", email: ada"
            + number
            + "@example.org, gender: female}]\n");
  }

  private int run(String... words) {
    console = new TestConsole();
    List<String> command = new ArrayList<>(List.of("format"));
    command.addAll(List.of(words));
    command.add(proposals.toString());
    return console.run(command.toArray(String[]::new));
  }

  private int bulk(String... words) {
    List<String> all = new ArrayList<>(List.of("--output-dir", out.toString()));
    all.addAll(List.of(words));
    return run(all.toArray(String[]::new));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"text, txt", "markdown, md", "html, html", "json, json", "yaml, yaml"})
  void eachListingHasAFileAndTheIndexLeadsToIt(String format, String extension) throws IOException {
    assertThat(bulk("--to", format)).isZero();
    assertThat(files())
        .containsExactly(
            "igf-2021-ws-1." + extension,
            "igf-2021-ws-2." + extension,
            "igf-2021-ws-3." + extension,
            "index." + extension);
    assertThat(console.out()).isEmpty();
    assertThat(console.err())
        .isEqualTo(
            "lectern: 3 listings and an index in \"" + out + "\": 4 files written, 0 unchanged.\n");
    String index = Files.readString(out.resolve("index." + extension));
    // In the order of the programme.
    assertThat(index)
        .containsSubsequence(
            "igf-2021-ws-2." + extension,
            "igf-2021-ws-3." + extension,
            "igf-2021-ws-1." + extension);
    assertThat(Files.readString(out.resolve("igf-2021-ws-3." + extension))).contains("数字包容");
  }

  @Test
  void whatDidNotChangeIsNotTouched() throws IOException {
    bulk();
    FileTime before = FileTime.from(Instant.parse("2021-01-01T00:00:00Z"));
    for (String file : files()) {
      Files.setLastModifiedTime(out.resolve(file), before);
    }
    write("b.yaml", 2, "Ethics, again", "submitted", "Room 2", "2021-12-06T10:00Z");
    assertThat(bulk()).isZero();
    assertThat(console.err()).endsWith(": 2 files written, 2 unchanged.\n");
    assertThat(Files.getLastModifiedTime(out.resolve("igf-2021-ws-1.txt"))).isEqualTo(before);
    assertThat(Files.getLastModifiedTime(out.resolve("igf-2021-ws-2.txt"))).isNotEqualTo(before);
    Files.delete(proposals.resolve("c.yaml"));
    bulk();
    assertThat(files()).contains("igf-2021-ws-3.txt");
    assertThat(Files.readString(out.resolve("index.txt"))).doesNotContain("igf-2021-ws-3");
  }

  @Test
  void aProposalThatCannotBeReadLeavesTheOthersDone() throws IOException {
    Files.writeString(proposals.resolve("b.yaml"), "title: \"never closed\n");
    assertThat(bulk("--to", "html")).isEqualTo(1);
    assertThat(files()).containsExactly("igf-2021-ws-1.html", "igf-2021-ws-3.html", "index.html");
    assertThat(console.err())
        .contains(
            "b.yaml\", which cannot be read (line 1: Missing closing quotation mark); run \"lectern"
                + " check ")
        .hasLineCount(2);
  }

  @Test
  void eachFileThatCannotBeReadIsNamedAndCounted() throws IOException {
    Files.writeString(proposals.resolve("d.yaml"), "title: \"never closed\n");
    Files.writeString(proposals.resolve("e e.yaml"), "title: Fine\n---\n- no proposal\n");
    Files.write(proposals.resolve("f.yaml"), new byte[] {'t', ':', ' ', (byte) 0xE9});
    for (String to : List.of("text", "html", "json", "yaml")) {
      assertThat(run("--single", "--to", to)).isEqualTo(1);
      assertThat(console.err())
          .contains("left out \"" + proposals.resolve("d.yaml") + "\"")
          .contains("left out part of \"" + proposals.resolve("e e.yaml") + "\"")
          .contains("run \"lectern check '" + proposals.resolve("e e.yaml") + "'\".\n")
          .contains("left out \"" + proposals.resolve("f.yaml") + "\"")
          .endsWith("lectern: 3 files left out, wholly or in part.\n")
          .hasLineCount(4);
      assertThat(console.out()).contains("Meaningful access", "Fine");
    }
  }

  @ParameterizedTest
  @CsvSource({"--single", "--to=html", "--to=json", "--to=yaml", "--to=text", "--to=markdown"})
  void declinedAndWithdrawnSessionsAreOmittedUnlessAskedFor(String option) throws IOException {
    write("b.yaml", 2, "Ethics", "withdrawn", "Room 2", "2021-12-06T10:00Z");
    write("c.yaml", 3, "Numbers", "declined", "Room 2", "2021-12-06T10:00Z");
    String notes = "1 session omitted: declined.\n1 session omitted: withdrawn.\n";
    assertThat(run(option)).isZero();
    assertThat(console.out()).contains("Meaningful access").doesNotContain("Ethics", "Numbers");
    assertThat(console.err()).isEqualTo(notes);
    assertThat(run(option, "--where", "status=withdrawn,accepted")).isZero();
    assertThat(console.out()).contains("Meaningful access", "Ethics").doesNotContain("Numbers");
    assertThat(console.err()).isEmpty();
    assertThat(run(option, "--where", "theme=Trust, security, stability")).isZero();
    assertThat(console.out()).doesNotContain("Ethics");
    assertThat(console.err()).isEqualTo(notes);
  }

  @Test
  void aFolderOfListingsOmitsThemToo() throws IOException {
    write("b.yaml", 2, "Ethics", "withdrawn", "Room 2", "2021-12-06T10:00Z");
    assertThat(bulk()).isZero();
    assertThat(files()).containsExactly("igf-2021-ws-1.txt", "igf-2021-ws-3.txt", "index.txt");
    assertThat(console.err()).startsWith("1 session omitted: withdrawn.\n");
  }

  @ParameterizedTest
  @CsvSource({"--single", "--to=html", "--to=json", "--to=text"})
  void aSingleFileIsPrintedWhateverItsStatus(String option) throws IOException {
    write("b.yaml", 2, "Ethics", "withdrawn", "Room 2", "2021-12-06T10:00Z");
    console = new TestConsole();
    assertThat(console.run("format", option, proposals.resolve("b.yaml").toString())).isZero();
    assertThat(console.out()).contains("Ethics");
    assertThat(console.err()).isEmpty();
  }

  @Test
  void whereAllAreOmittedNothingIsWritten() throws IOException {
    write("a.yaml", 1, "Ethics", "withdrawn", "Room 2", "2021-12-06T10:00Z");
    Files.delete(proposals.resolve("b.yaml"));
    Files.delete(proposals.resolve("c.yaml"));
    assertThat(run()).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo(
            "1 session omitted: withdrawn.\nlectern: No session matches; nothing was written.\n");
  }

  @Test
  void strictLeavesOutThoseWithErrorsAlone() throws IOException {
    write("b.yaml", 2, "Ethics", "sumbitted", "Room 2", "2021-12-06T10:00Z");
    assertThat(bulk("--strict", "--stage", "draft")).isEqualTo(1);
    assertThat(files()).containsExactly("igf-2021-ws-1.txt", "igf-2021-ws-3.txt", "index.txt");
    assertThat(console.err()).contains("b.yaml:5:9: error: ").doesNotContain("a.yaml");
    assertThat(run("--strict", "--stage", "draft")).isEqualTo(1);
    assertThat(console.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status=accepted | 1 3",
        "status=accepted,submitted | 1 2 3",
        "status=held |",
        "theme=Trust, security, stability | 1 2 3",
        "type=workshop | 1 2 3",
        "day=2021-12-06 | 2 3",
        "room=room 10 | 3",
        "number=2 | 2"
      })
  void onlyWhatIsAskedForIsPrinted(String condition, String numbers) throws IOException {
    bulk("--where", condition);
    List<String> expected = new ArrayList<>(List.of("index.txt"));
    if (numbers != null) {
      for (String number : numbers.split(" ", -1)) {
        expected.add("igf-2021-ws-" + number + ".txt");
      }
    }
    assertThat(files()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"room=Room 11", "number=9", "colour=red", "staus=accepted", "status"})
  void aConditionThatNothingCanMeetIsAMistake(String condition) {
    assertThat(bulk("--where", condition)).isEqualTo(2);
    assertThat(console.err()).startsWith("lectern: ").hasLineCount(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void conditionsMustAllHold() throws IOException {
    bulk("--where", "status=accepted", "--where", "day=2021-12-06");
    assertThat(files()).containsExactly("igf-2021-ws-3.txt", "index.txt");
  }

  @Test
  void noNameLeadsOutOfTheFolder() throws IOException {
    Files.writeString(
        proposals.resolve("d.yaml"),
        """
        event: ../../etc
        type: /
        title: ../../../passwd
        status: draft
        ---
        event: ..
        title: ..
        status: draft
        ---
        event: CON
        title: "\\0"
        status: draft
        """);
    bulk();
    assertThat(files())
        .hasSize(7)
        .allMatch(name -> name.matches("[a-z0-9-]+\\.txt"))
        .anyMatch(name -> name.matches("etc-passwd-[0-9a-f]{8}\\.txt"));
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactlyInAnyOrder(proposals, out);
    }
  }

  @Test
  void whatCannotBeWrittenIsToldInASentence() throws IOException {
    Files.writeString(out, "a file");
    assertThat(bulk()).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo("lectern: \"" + out + "\" is a file; name a folder for the listings.\n");
    assertThat(out).hasContent("a file");
    Files.delete(out);
    Files.createDirectories(out.resolve("igf-2021-ws-1.txt"));
    assertThat(bulk()).isEqualTo(2);
    assertThat(console.err()).startsWith("lectern: ").hasLineCount(1);
  }

  @Test
  void aFileThatCannotBeWrittenLeavesTheOthersWhole() throws IOException {
    bulk();
    Files.delete(out.resolve("igf-2021-ws-2.txt"));
    Files.createDirectories(out.resolve("igf-2021-ws-2.txt"));
    String before = Files.readString(out.resolve("igf-2021-ws-1.txt"));
    assertThat(bulk()).isEqualTo(2);
    assertThat(console.err())
        .startsWith("lectern: ")
        .contains(out.resolve("igf-2021-ws-2.txt").toString())
        .hasLineCount(1);
    assertThat(out.resolve("igf-2021-ws-1.txt")).content().isEqualTo(before);
    assertThat(files())
        .containsExactly(
            "igf-2021-ws-1.txt", "igf-2021-ws-2.txt", "igf-2021-ws-3.txt", "index.txt");
  }

  @Test
  void whatElseIsChosenDoesNotChangeAName() throws IOException {
    Files.delete(proposals.resolve("c.yaml"));
    write("b.yaml", 1, "Meaningful access", "submitted", "Room 2", "2021-12-06T10:00Z");
    bulk();
    List<String> all = files();
    assertThat(all).hasSize(3);
    for (String status : List.of("accepted", "submitted")) {
      bulk("--where", "status=" + status);
      assertThat(files()).isEqualTo(all);
    }
  }

  @Test
  void optionsThatContradictEachOtherAreRefused() {
    assertThat(bulk("--output", "x")).isEqualTo(2);
    assertThat(bulk("--single")).isEqualTo(2);
    assertThat(run("--single", "--where", "status=held")).isEqualTo(2);
    assertThat(console.err()).isEqualTo("lectern: No session matches; nothing was written.\n");
  }

  @ParameterizedTest
  @EnumSource
  void aMailAddressInATextIsPrintedOnlyIfAskedFor(ListingFormat format) throws IOException {
    Files.writeString(
        proposals.resolve("a.yaml"),
        """
        title: Write to ada@example.org
        status: draft
        additional-speakers: Ben, ben@example.org
        description: "Ask <chi@example.org> or [Dai](mailto:dai@example.org)."
        agenda: [{minutes: 5, title: eve@example.org}]
        """);
    String to = format.name().toLowerCase(Locale.ROOT);
    run("--to", to);
    assertThat(console.out()).contains("address not shown").doesNotContain("@example.org");
    run("--to", to, "--include-private");
    assertThat(console.out()).contains("ada@", "ben@", "chi@", "dai@", "eve@");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "yaml"})
  void privateDataArePrintedOnlyIfAskedFor(String format) {
    run("--to", format);
    assertThat(console.out()).doesNotContain("ada1@example.org", "female");
    run("--to", format, "--include-private");
    assertThat(console.out()).contains("ada1@example.org", "female");
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN"})
  void aBookHasItsContents(ListingFormat format) {
    assertThat(run("--single", "--to", format.name().toLowerCase(Locale.ROOT))).isZero();
    Golden.check(
        console.out(), Golden.folder("listings").resolve("book." + format.extension() + "-book"));
  }

  @Test
  void theContentsOfAPageLeadToItsChapters() {
    run("--single", "--to", "html");
    Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(console.out());
    int count = 0;
    while (links.find()) {
      assertThat(console.out()).contains("id=\"" + links.group(1) + "\"");
      count++;
    }
    assertThat(count).isEqualTo(3);
  }

  @Test
  void manyProposalsAreOneArrayAndManyDocuments() throws IOException {
    run("--to", "json");
    JsonNode array = new ObjectMapper().readTree(console.out());
    assertThat(array.findValuesAsText("number")).containsExactly("2", "3", "1");
    run("--to", "yaml");
    YAMLMapper yaml = new YAMLMapper();
    List<JsonNode> documents =
        yaml.readerFor(JsonNode.class).<JsonNode>readValues(console.out()).readAll();
    assertThat(documents).containsExactlyElementsOf(array);
  }
}
