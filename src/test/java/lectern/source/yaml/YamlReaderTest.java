package lectern.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lectern.source.Limits;
import lectern.source.SourceText;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  @Test
  void eachDocumentIsReadByItself() {
    List<Document> documents = read("title: a\n---\ntitle: b\n...\n---\ntitle: c\n");

    assertThat(documents).extracting(YamlReaderTest::title).containsExactly("a", "b", "c");
    assertThat(documents).allSatisfy(document -> assertThat(document.problems()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: @c",
        "title: \"c",
        "\ttitle: c",
        "title: c: d",
        "title: \u0007",
        "title: *c",
        "title: c\n  room: d",
        "}",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "%YAML 3.0\n---\n",
      })
  void documentsBeforeABrokenOneAreRead(String broken) {
    List<Document> documents = read("title: a\n---\ntitle: b\n---\n" + broken + "\n");

    assertThat(documents).hasSizeBetween(3, 4);
    assertThat(title(documents.get(0))).isEqualTo("a");
    assertThat(title(documents.get(1))).isEqualTo("b");
    Document last = documents.get(documents.size() - 1);
    assertThat(last.root()).isEmpty();
    assertThat(last.problems()).hasSize(1);
    assertThat(last.problems().get(0).range().start().line()).isGreaterThan(4);
  }

  @Property(tries = 3000)
  void whateverFollowsADocumentLeavesItReadable(
      @ForAll
          @Chars({
            'a', ':', ' ', '\n', '-', '"', '\'', '[', '}', '#', '\t', '@', '*', '\u0001', '|', '%',
            '.'
          })
          @StringLength(max = 40)
          String rest) {
    List<Document> documents = read("title: a\n---\n" + rest);

    assertThat(title(documents.get(0))).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing\n", "   ", "\n# a\n\n# b"})
  void aTextWithoutDocumentsIsEmpty(String yaml) {
    assertThat(faults(yaml)).containsExactly("1:1 EMPTY The file contains no proposal.");
  }

  @Test
  void anAliasIsWhatItsAnchorIsAtAPlaceOfItsOwn() {
    Document document = read("a: &x {b: [c]}\nd: *x\n").get(0);

    Node.Mapping root = (Node.Mapping) document.root().orElseThrow();
    Node anchored = root.entries().get(0).value();
    Node.Mapping alias = (Node.Mapping) root.entries().get(1).value();
    Node.Sequence inner = (Node.Sequence) alias.entries().get(0).value();
    assertThat(alias.entries().get(0).key().text()).isEqualTo("b");
    assertThat(inner.items().get(0).scalar().map(Node.Scalar::text)).contains("c");
    assertThat(alias.range().start().line()).isEqualTo(2);
    assertThat(inner.items().get(0).range()).isEqualTo(alias.range());
    assertThat(document.aliases()).containsExactly(Map.entry(alias.range(), anchored.range()));
  }

  @Test
  void ownKeysWinOverMergedAndEarlierOverLater() {
    assertThat(
            entries(
                """
                base: &base {a: 1, b: 1}
                more: &more {b: 2, c: 2}
                own: {<<: [*base, *more], a: 0}
                """))
        .isEqualTo("a=0 b=1 c=2");
    assertThat(entries("base: &base {a: 1}\nown: {a: 0, <<: *base, b: 2}\n")).isEqualTo("a=0 b=2");
    assertThat(entries("own: {\"<<\": x}\n")).isEqualTo("<<=x");
  }

  @Test
  void limitsSayWhereTheyWerePassed() {
    Limits few = new Limits(1000, 8, 3, 4, 2, 12);

    assertThat(faults("a: {b: {c: {d: e}}}", few))
        .containsExactly("1:13 DEPTH Values are nested more than 3 levels deep.");
    assertThat(faults("a: &a bc\nd: [*a, *a]", few)).isEmpty();
    assertThat(faults("a: &a bc\nd: [*a, *a, *a]", few))
        .containsExactly("2:13 ALIASES The aliases of the document repeat more than 4 characters.");
    assertThat(faults("a: [12345678, 123456789]", few))
        .containsExactly("1:15 TEXT_SIZE The text is larger than 8 bytes.");
    assertThat(faults("a: 1\n--- \nb: 1\n---\nc: 1", few))
        .containsExactly("4:1 DOCUMENTS The file contains more than 2 documents.");
    assertThat(faults("a: [1, 2, 3, 4, 5, 6, 7, 8, 9]", few)).isEmpty();
    assertThat(faults("a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]", few))
        .containsExactly("1:32 FILE_SIZE The file contains more than 12 values.");
    assertThat(faults("a: [1, 2, 3]\n---\nb: [1, 2, 3, 4]\n", few))
        .as("values are counted over all documents")
        .containsExactly("3:14 FILE_SIZE The file contains more than 12 values.");
    assertThat(faults("a: &a [1, 2, 3, 4]\nb: *a", few))
        .containsExactly(
            "2:4 ALIASES With the values that its aliases repeat, the file contains more than 12 values.");
  }

  @Test
  void aSecondAnchorOfTheSameNameCountsFromThereOn() {
    assertThat(entries("a: &x 1\nb: &x 2\nown: {c: *x}\n")).isEqualTo("c=2");
  }

  @Test
  void tagsThatSayNothingNewAreLeftAlone() {
    assertThat(faults("a: !!str b\nc: !!int 5\nd: !!seq [e]\nf: !!map {g: h}\n")).isEmpty();
    assertThat(faults("a: !!set {b}\nc: !person {d: e}\nf: !!Wow\n"))
        .containsExactly(
            "1:4 WRONG_TYPE \"tag:yaml.org,2002:set\" is read as a YAML tag, not as text.",
            "2:4 WRONG_TYPE \"!person\" is read as a YAML tag, not as text.",
            "3:4 WRONG_TYPE \"tag:yaml.org,2002:Wow\" is read as a YAML tag, not as text.");
  }

  @Test
  void textIsNeverTakenForANumberOrATime() {
    assertThat(entries("own: {a: 8.10, b: 00:15, c: 0x1F, d: yes, e: 1_000, f: 2021-12-10}\n"))
        .isEqualTo("a=8.10 b=00:15 c=0x1F d=yes e=1_000 f=2021-12-10");
  }

  private static List<Document> read(String yaml) {
    return new YamlReader(Limits.STANDARD).read(new SourceText("f.yaml", yaml));
  }

  private static String title(Document document) {
    Node.Mapping root = (Node.Mapping) document.root().orElseThrow();
    return ((Node.Scalar) root.entries().get(0).value()).text();
  }

  private static List<String> faults(String yaml) {
    return faults(yaml, Limits.STANDARD);
  }

  private static List<String> faults(String yaml, Limits limits) {
    return new YamlReader(limits)
        .read(new SourceText("f.yaml", yaml)).stream()
            .flatMap(document -> document.problems().stream())
            .map(
                problem ->
                    problem.range().start().line()
                        + ":"
                        + problem.range().start().column()
                        + " "
                        + problem.kind()
                        + " "
                        + problem.message())
            .toList();
  }

  /** The entries of the last key's value. */
  private static String entries(String yaml) {
    Node.Mapping root = (Node.Mapping) read(yaml).get(0).root().orElseThrow();
    Node.Mapping own = (Node.Mapping) root.entries().get(root.entries().size() - 1).value();
    return own.entries().stream()
        .map(entry -> entry.key().text() + "=" + ((Node.Scalar) entry.value()).text())
        .collect(Collectors.joining(" "));
  }
}
