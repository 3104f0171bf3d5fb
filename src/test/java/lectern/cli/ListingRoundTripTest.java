package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.testing.Golden;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lectern's own listings give back the proposal that they were printed from. */
class ListingRoundTripTest {
  private static final List<String> FORMATS = List.of("text", "text-80", "html");

  @TempDir private Path folder;

  static Stream<Arguments> listings() throws IOException {
    Stream<Path> pages =
        Golden.names("pages", ".yaml").stream()
            .map(name -> Golden.folder("pages").resolve(name + ".yaml"));
    Stream<Path> examples =
        Stream.of(
            Path.of("examples/igf-2021-ws-119.yaml"), Path.of("examples/complete-submission.yaml"));
    return Stream.concat(pages, examples)
        .flatMap(path -> FORMATS.stream().map(format -> Arguments.of(path, format)));
  }

  @ParameterizedTest
  @MethodSource("listings")
  void listingsComeBack(Path proposal, String format) throws IOException {
    String listing = listing(proposal, format);
    Path page = Files.writeString(folder.resolve("page"), listing);
    TestConsole importing = new TestConsole();
    int status = importing.run("import", "--event", event(proposal), page.toString());
    assertThat(status).as(importing.err()).isZero();
    Path yaml = Files.writeString(folder.resolve("page.yaml"), importing.out());
    // On a page, a line break within a paragraph is a space.
    assertThat(words(listing(yaml, "text"))).isEqualTo(words(listing(proposal, "text")));
    assertThat(importing.err()).isEmpty();
    TestConsole tidy = new TestConsole();
    assertThat(tidy.run("tidy", "--isolated", "--diff", yaml.toString())).as(tidy.out()).isZero();
    assertThat(tidy.out()).isEmpty();
  }

  private static String event(Path proposal) throws IOException {
    return Files.readString(proposal)
        .lines()
        .filter(line -> line.startsWith("event: "))
        .findFirst()
        .orElseThrow()
        .substring("event: ".length())
        .replace("\"", "");
  }

  private static String words(String listing) {
    // Bullets and emphasis are no words.
    return listing.replaceAll("(?m)^ *[-•*] |\\*", "").strip().replaceAll("\\s+", " ");
  }

  private static String listing(Path proposal, String format) {
    String to = format.replace("-80", "");
    String width = format.equals("text") ? "--width=0" : "--width=80";
    TestConsole console = new TestConsole();
    assertThat(console.run("format", "--isolated", "--to", to, width, proposal.toString()))
        .as(console.err())
        .isZero();
    return console.out();
  }
}
