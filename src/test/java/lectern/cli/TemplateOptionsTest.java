package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lectern.output.html.PageFile;
import lectern.testing.Programmes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateOptionsTest {
  @TempDir private Path folder;

  private static TestConsole run(int status, String... args) {
    TestConsole console = new TestConsole();
    assertThat(console.run(args)).as(console.err()).isEqualTo(status);
    return console;
  }

  private Path templates() {
    return folder.resolve("templates");
  }

  private void writeTemplates() {
    run(0, "programme", "--write-templates", templates().toString());
  }

  private TestConsole site(int status, String name, String... options) {
    Stream<String> start =
        Stream.of(
            "programme",
            "--to=site",
            "--output-dir",
            folder.resolve(name).toString(),
            Programmes.FIXTURE.toString());
    return run(status, Stream.concat(start, Stream.of(options)).toArray(String[]::new));
  }

  private TestConsole page(int status, String... options) {
    Stream<String> start = Stream.of("programme", "--to=html", Programmes.FIXTURE.toString());
    return run(status, Stream.concat(start, Stream.of(options)).toArray(String[]::new));
  }

  private Map<String, String> files(String name) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Path root = folder.resolve(name);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void theTemplatesOfTheProgramGiveTheSameBytes() throws IOException {
    writeTemplates();
    assertThat(files("templates").keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(PageFile.values()).map(PageFile::file).toList());
    site(0, "plain");
    site(0, "own", "--templates", templates().toString());
    assertThat(files("own")).isEqualTo(files("plain"));
    assertThat(page(0, "--templates", templates().toString()).out()).isEqualTo(page(0).out());
  }

  @Test
  void templatesThatExistAreKept() throws IOException {
    writeTemplates();
    Path mine = Files.writeString(templates().resolve("session.html"), "mine");
    for (PageFile file : PageFile.values()) {
      if (file != PageFile.SESSION_HTML) {
        Files.delete(templates().resolve(file.file()));
      }
    }
    assertThat(run(2, "programme", "--write-templates", templates().toString()).err())
        .startsWith("lectern: \"" + mine + "\" exists and is not replaced;")
        .hasLineCount(1);
    assertThat(files("templates")).isEqualTo(Map.of("session.html", "mine"));
  }

  private String refused(String name, String text) throws IOException {
    Files.createDirectories(templates());
    Files.writeString(templates().resolve(name), text);
    String error = site(2, "site", "--templates", templates().toString()).err();
    assertThat(error).hasLineCount(1);
    assertThat(folder.resolve("site")).doesNotExist();
    return error;
  }

  @Test
  void aFileThatNoPageUsesIsRefused() throws IOException {
    assertThat(refused("sesion.html", ""))
        .contains("sesion.html")
        .contains("did you mean \"session.html\"?");
  }

  @Test
  void aMistakeInTheSyntaxIsLocated() throws IOException {
    assertThat(refused("session.html", "<p>\n{{#slot}}\n<p>"))
        .startsWith("lectern: " + templates().resolve("session.html") + ":2: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.html", "programme.html", "session.html", "speakers.html"})
  void aNameThatStandsForNoValueIsLocated(String name) throws IOException {
    assertThat(refused(name, "<p>\n<p>\n{{titel}}"))
        .isEqualTo(
            "lectern: "
                + templates().resolve(name)
                + ":3: \"titel\" is not a value of this template; did you mean \"title\"?\n");
  }

  @Test
  void aNameInAPartThatIsLeftOutIsLocatedToo() throws IOException {
    assertThat(
            refused(
                "session.html",
                "{{#previous}}\n{{#next}}\n{{^ titel }}{{/titel}}{{/next}}{{/previous}}"))
        .contains(":3: \"titel\" is not a value of this template");
  }

  @Test
  void aNameThatStandsForAValueElsewhereIsLocated() throws IOException {
    assertThat(refused("speakers.html", "<p>\n{{roles}}"))
        .contains(":2: \"roles\" is not a value of this template here.");
  }

  @Test
  void aTemplateThatIsNoTextIsRefused() throws IOException {
    Files.createDirectories(templates());
    Path file = templates().resolve("page.css");
    Files.write(file, "é".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(page(2, "--templates", templates().toString()).err())
        .startsWith("lectern: \"" + file + "\"")
        .contains("UTF-8")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @EnumSource
  void eachFileCanBeReplaced(PageFile file) throws IOException {
    writeTemplates();
    Path replaced = templates().resolve(file.file());
    Files.writeString(replaced, Files.readString(replaced) + "\nown-mark\n");
    String look = templates().toString();
    site(0, "site", "--templates", look);
    List<String> pages = pages("--templates", look);
    pages.addAll(files("site").values());
    assertThat(String.join("", pages)).contains("own-mark");
  }

  /** The pages of the commands for listings, statistics and changes. */
  private List<String> pages(String option, String value) throws IOException {
    String sessions = Programmes.FIXTURE.toString();
    String listings = folder.resolve("listings").toString();
    run(0, "format", "--to=html", "--output-dir", listings, option, value, sessions);
    List<String> pages = new ArrayList<>(files("listings").values());
    pages.add(run(0, "format", "--to=html", "--single", option, value, sessions).out());
    pages.add(run(0, "stats", "--to=html", option, value, sessions).out());
    pages.add(run(0, "diff", "--to=html", option, value, sessions, sessions).out());
    return pages;
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.html", "listing.html", "contents.html", "index.html"})
  void noListingIsWrittenWithAMistakeInATemplate(String name) throws IOException {
    Files.writeString(Files.createDirectories(templates()).resolve(name), "{{titel}}");
    Path listings = folder.resolve("listings");
    assertThat(
            run(
                    2,
                    "format",
                    "--to=html",
                    "--output-dir",
                    listings.toString(),
                    "--templates",
                    templates().toString(),
                    Programmes.FIXTURE.toString())
                .err())
        .contains(name + ":1: \"titel\" is not a value of this template");
    assertThat(listings).doesNotExist();
  }

  @Test
  void aStyleSheetIsOnEveryPage() throws IOException {
    String style = "h1 { color: #123456 }";
    String css = Files.writeString(folder.resolve("own.css"), style).toString();
    assertThat(pages("--css", css)).hasSizeGreaterThan(5).allMatch(page -> page.contains(style));
  }

  @ParameterizedTest
  @ValueSource(strings = {"format", "stats", "diff"})
  void onlyPagesHaveALook(String command) {
    assertThat(run(2, command, "--css", "own.css", "a.yaml", "b.yaml").err())
        .isEqualTo("lectern: --css is only available for html; remove it.\n");
  }

  @Test
  void aTemplateIsNotReplacedByAPage() throws IOException {
    writeTemplates();
    Path page = templates().resolve("page.html");
    assertThat(
            run(
                    2,
                    "stats",
                    "--to=html",
                    "--templates",
                    templates().toString(),
                    "--output",
                    page.toString(),
                    Programmes.FIXTURE.toString())
                .err())
        .contains("\"" + page + "\" is an input");
  }

  @Test
  void aStyleSheetIsBehindAllOthers() throws IOException {
    Path css = Files.writeString(folder.resolve("own.css"), "h1 { color: #123456 }\n");
    site(0, "site", "--css", css.toString());
    assertThat(files("site").get("style.css")).endsWith("h1 { color: #123456 }\n");
    assertThat(page(0, "--css", css.toString()).out())
        .containsPattern("h1 \\{ color: #123456 }\\s*</style>\\s*<script");
  }

  @Test
  void aByteOrderMarkIsNoPartOfAStyleSheet() throws IOException {
    Path css = Files.writeString(folder.resolve("own.css"), "\uFEFFh1 { color: red }");
    assertThat(page(0, "--css", css.toString()).out()).contains("\nh1 { color: red }");
  }

  @Test
  void aFileAboveTheLimitIsRefused() throws IOException {
    Path css = Files.writeString(folder.resolve("own.css"), " ".repeat(1 << 20));
    page(0, "--css", css.toString());
    Files.writeString(css, " ", StandardOpenOption.APPEND);
    assertThat(page(2, "--css", css.toString()).err())
        .isEqualTo("lectern: \"" + css + "\" is larger than 1 MiB.\n");
  }

  @Test
  void aLinkOutOfTheRepositoryIsNotFollowed() throws IOException {
    Path repository = Files.createDirectories(folder.resolve("repository/.git")).getParent();
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    Path link = Files.createSymbolicLink(repository.resolve("own.css"), secret);
    assertThat(page(2, "--css", link.toString()).err())
        .contains("leads out of the repository")
        .doesNotContain("secret\n")
        .hasLineCount(1);
  }

  @Test
  void aStyleSheetDoesNotEndTheElementOfAPage() throws IOException {
    Path css = Files.writeString(folder.resolve("own.css"), "p::before { content: '</style><b>' }");
    String page = page(0, "--css", css.toString()).out();
    assertThat(page).doesNotContain("</style><b>");
  }
}
