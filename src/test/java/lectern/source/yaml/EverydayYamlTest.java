package lectern.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.source.Limits;
import lectern.source.SourceText;
import lectern.testing.Golden;
import lectern.testing.RandomProposal;
import lectern.testing.Slips;
import lectern.testing.StyledYaml;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge of what is read here is the library: the same values at the same places, or none. */
class EverydayYamlTest {
  private static final List<String> TEXTS = texts();

  @Test
  void everyFileIsReadAsByTheLibraryAndMostAreReadHere() {
    long read = TEXTS.stream().filter(EverydayYamlTest::isReadAsByTheLibrary).count();
    assertThat(read).isGreaterThan(TEXTS.size() * 3 / 4);
  }

  @Property(tries = 1000)
  void everyStyleIsReadAsByTheLibrary(@ForAll long proposal, @ForAll long style) {
    String text = StyledYaml.write(RandomProposal.of(proposal), style).text();
    for (String key : text.split("(?<=[\r\n])(?=[a-z])", -1)) {
      Statistics.label("keys read here")
          .collect(isReadAsByTheLibrary(key))
          .coverage(reads -> reads.check(true).percentage(share -> share > 10));
    }
  }

  @Property(tries = 20_000)
  void slipsAreReadAsByTheLibrary(@ForAll int file, @ForAll long seed) {
    String text = TEXTS.get(Math.floorMod(file, TEXTS.size()));
    Assume.that(text.length() < 8000);
    Statistics.label("read here")
        .collect(isReadAsByTheLibrary(Slips.in(text, seed)))
        .coverage(reads -> reads.check(true).percentage(share -> share > 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "a: b\r\nc: d\r\n",
        "# comment\n\na: b # comment\n# comment\n",
        "--- # comment\na: b\n---\nc: d\n",
        "  a: b\n  c: d\n",
        "a:\nb:\n",
        "a: #\n  b",
        "a b : c d  # e",
        "a#b: c#d:e",
        "a: -b\n.c: ...",
        "a: b\n  c\n\n\n  d\n\ne: f",
        "a:\n  b\n  c\n",
        "'a': 'it''s'\n\"b\": \"c # d: e\"\n",
        "a: ''\nb: \"\"\n",
        "a:\n  b:\n    c: d\n  e: f\n",
        "a:\n  - b\n  -\n  - c\n",
        "a:\n- b\n- c: d\n  e: f\ng: h\n",
        "a:\n  - - b\n    - c\n  -\n    - d\n",
        "a:\n  - |\n    b\n  - >-\n    c\n    d\n",
        "a: |\n  b\n\n  c\n\n\nd: e",
        "a: |+\n  b\n\n\nc: |-\n  d\n\n",
        "a: |\n\n\n  b\n",
        "a: |\n   b\n     c\n   d",
        "a: >\n  b\n  c\n\n  d\n    e\n  f\n",
        "a: >+ \n  b  \n  c\n    \n\n",
        "a: []\nb: {}\n",
        "a: [b, c d, 'e, f', \"g\", [h], {i: j}]",
        "a: {b: c, 'd': e, f: [g, h], i: 12:30}\n",
        "a: [\n  b,\n  c,\n]\nd: {\n  e: f\n}\n",
        "a: é ’ \u00A0 中\nb: \uE000\n",
        "2021: 12\nnull: ~\ntrue: no\n",
      })
  void theseAreReadHere(String text) {
    assertThat(isReadAsByTheLibrary(text)).as("%s", text).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# comment",
        "a",
        "- a",
        "---",
        "a: b\n...\n",
        "a: b\nc\n",
        "a: b\n c: d\n",
        "a: b: c",
        "a: - b",
        "a:\n    b: c\n  d: e\n",
        "a:\n  - b\n c: d\n",
        "a:b",
        "a:\tb",
        "a: &b c\nd: *b\n",
        "a: !!str b",
        "? a\n: b\n",
        "<<: {a: b}",
        "a: \"b\\n\"",
        "a: \"b\n  c\"",
        "a: 'b",
        "a: \"b\"c",
        "a: 'b'#c",
        "a: |2\n    b\n",
        "a: | # b\n  c\n",
        "a: |\n    \n  b\n",
        "a: |\nb: c\n",
        "a: |",
        "a: |\n  b\n c\n",
        "a: [b, c",
        "a: [b] c",
        "a: [b: c]",
        "a: {b}",
        "a: {b: }",
        "a: {b: c # d\n}",
        "a: [b\n  c]",
        "a: [,]",
        "a: {b?: c}",
        "a: [b\n---\n]",
        "a: \uD83D\uDE00",
        "a: \u2028",
        "a: \u0007",
        "a: b\rc: d",
      })
  void theseAreLeftToTheLibrary(String text) {
    assertThat(isReadAsByTheLibrary(text)).as("%s", text).isFalse();
  }

  @Test
  void limitsAreLeftToTheLibrary() {
    String nested = "a:\n b:\n  c: [d]\n";
    assertThat(EverydayYaml.read(source(nested), limits(4, 100, 1))).isPresent();
    assertThat(EverydayYaml.read(source(nested), limits(3, 100, 1))).isEmpty();
    assertThat(EverydayYaml.read(source(nested), limits(4, nested.length(), 1))).isEmpty();

    String two = "---\na: b\n---\na: b\n";
    assertThat(EverydayYaml.read(source(two), limits(4, 100, 2))).isPresent();
    assertThat(EverydayYaml.read(source(two), limits(4, 100, 1))).isEmpty();
  }

  @Test
  void aKeyIsNoLongerThanTheLibraryTakes() {
    assertThat(isReadAsByTheLibrary("a".repeat(1000) + ": b")).isTrue();
    assertThat(isReadAsByTheLibrary("a".repeat(1100) + ": b")).isFalse();
    assertThat(isReadAsByTheLibrary("a: {" + "b".repeat(1100) + ": c}")).isFalse();
  }

  private static Limits limits(int depth, int values, int documents) {
    return new Limits(1000, depth, 0, documents, values);
  }

  /** Whether it is read here; fails if that is not as the library does it. */
  private static boolean isReadAsByTheLibrary(String text) {
    SourceText source = source(text);
    Optional<List<Document>> read = EverydayYaml.read(source, Limits.STANDARD);
    read.ifPresent(
        documents ->
            assertThat(documents)
                .as("%s", text)
                .isEqualTo(new YamlReader(Limits.STANDARD).readByLibrary(source)));
    return read.isPresent();
  }

  private static SourceText source(String text) {
    return new SourceText("proposal.yaml", text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Path folder : List.of(Golden.folder("."), Path.of("examples"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
          texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(texts);
  }
}
