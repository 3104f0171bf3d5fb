package lectern.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lectern.source.Limits;
import lectern.source.Position;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceRange;
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
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The nodes that SnakeYAML itself composes, as the oracle for values and their ranges. */
class SnakeYamlOracleTest {
  private static final List<String> TEXTS = texts();

  @Test
  void everyFileIsReadAsSnakeYamlComposesIt() {
    long read = TEXTS.stream().filter(SnakeYamlOracleTest::isReadAlike).count();
    assertThat(read).isGreaterThan(TEXTS.size() * 3 / 4);
  }

  @Property(tries = 1000)
  void everyStyleIsReadAsSnakeYamlComposesIt(@ForAll long proposal, @ForAll long style) {
    assertThat(isReadAlike(StyledYaml.write(RandomProposal.of(proposal), style).text())).isTrue();
  }

  @Property(tries = 20_000)
  void slipsAreReadAsSnakeYamlComposesThem(@ForAll int file, @ForAll long seed) {
    String text = TEXTS.get(Math.floorMod(file, TEXTS.size()));
    Assume.that(text.length() < 8000);
    Statistics.label("readable")
        .collect(isReadAlike(Slips.in(text, seed)))
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
  void eachIsReadAsSnakeYamlComposesIt(String text) {
    boolean isAlike = isReadAlike(text);
    assertThat(isAlike).isEqualTo(composed(unmarked(text)).isPresent() && problems(text).isEmpty());
  }

  @Test
  void aKeyIsNoLongerThanSnakeYamlTakes() {
    assertThat(isReadAlike("a".repeat(1000) + ": b")).isTrue();
    assertThat(isReadAlike("a".repeat(1100) + ": b")).isFalse();
  }

  /**
   * Compares the values and ranges of a text with those that SnakeYAML composes.
   *
   * @return false where neither reads it to its end, or only SnakeYAML, which has other limits
   */
  private static boolean isReadAlike(String text) {
    String read = unmarked(text);
    Optional<List<String>> composed = composed(read);
    List<Problem> problems = problems(text);
    if (composed.isEmpty()) {
      assertThat(problems).as("%s", text).isNotEmpty();
      return false;
    }
    if (!problems.isEmpty()) {
      assertThat(problems)
          .as("%s", text)
          .allMatch(
              problem ->
                  problem.kind() != ProblemKind.SYNTAX
                      || problem.message().contains("is inside the value that it refers to")
                      || problem.message().contains("is not part of the proposal")
                      || problem.message().contains("\u0000"));
      return false;
    }
    List<String> own = new ArrayList<>();
    documents(read)
        .forEach(
            document -> describe(document.root().orElseThrow(), document.aliases().keySet(), own));
    // A mapping as a key is a placeholder in ours.
    boolean hasTemplate = own.stream().anyMatch(line -> line.contains(" {{ "));
    if (!read.contains("<<") && !hasTemplate) {
      assertThat(withoutLines(own, read))
          .as("%s", text)
          .isEqualTo(withoutLines(composed.get(), read));
    }
    return true;
  }

  /** Without lines and columns where SnakeYAML counts line breaks that editors do not count. */
  private static List<String> withoutLines(List<String> nodes, String text) {
    return text.chars().anyMatch(c -> c == 0x85 || c == 0x2028 || c == 0x2029)
        ? nodes.stream().map(node -> node.replaceFirst(" \\d+:\\d+ ", " ")).toList()
        : nodes;
  }

  private static List<Problem> problems(String text) {
    return documents(unmarked(text)).stream().flatMap(d -> d.problems().stream()).toList();
  }

  private static List<Document> documents(String text) {
    return new YamlReader(Limits.STANDARD).read(new SourceText("proposal.yaml", text));
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Describes values; those at aliases without their ranges, which SnakeYAML does not have. */
  private static void describe(
      lectern.source.yaml.Node node, Set<SourceRange> aliases, List<String> lines) {
    Position start = node.range().start();
    String range = node.range().startOffset() + "-" + node.range().endOffset() + " ";
    String at =
        aliases.contains(node.range())
            ? "alias "
            : range + start.line() + ":" + start.column() + " ";
    if (node instanceof lectern.source.yaml.Node.Scalar scalar) {
      lines.add(at + scalar.text());
    } else if (node instanceof lectern.source.yaml.Node.Sequence sequence) {
      lines.add(at + "list of " + sequence.items().size());
      sequence.items().forEach(item -> describe(item, aliases, lines));
    } else if (node instanceof lectern.source.yaml.Node.Mapping mapping) {
      lines.add(at + "mapping of " + mapping.entries().size());
      mapping
          .entries()
          .forEach(
              entry -> {
                describe(entry.key(), aliases, lines);
                describe(entry.value(), aliases, lines);
              });
    }
  }

  private static Optional<List<String>> composed(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    List<String> lines = new ArrayList<>();
    try {
      for (Node root : new Yaml(options).composeAll(new StringReader(text))) {
        describe(root, lines, new ArrayList<>(), new HashSet<>(), false);
      }
    } catch (YAMLException | NumberFormatException e) {
      return Optional.empty();
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
  }

  private static void describe(
      Node node, List<String> lines, List<Node> open, Set<Node> seen, boolean inAlias) {
    if (open.contains(node)) {
      lines.add("inside itself");
      return;
    }
    open.add(node);
    boolean isAlias = !seen.add(node) || inAlias;
    String range = node.getStartMark().getIndex() + "-" + node.getEndMark().getIndex() + " ";
    String at =
        isAlias
            ? "alias "
            : range
                + (node.getStartMark().getLine() + 1)
                + ":"
                + (node.getStartMark().getColumn() + 1)
                + " ";
    if (node instanceof ScalarNode scalar) {
      lines.add(at + scalar.getValue());
    } else if (node instanceof SequenceNode sequence) {
      lines.add(at + "list of " + sequence.getValue().size());
      sequence.getValue().forEach(item -> describe(item, lines, open, seen, isAlias));
    } else if (node instanceof MappingNode mapping) {
      lines.add(at + "mapping of " + mapping.getValue().size());
      for (NodeTuple entry : mapping.getValue()) {
        describe(entry.getKeyNode(), lines, open, seen, isAlias);
        describe(entry.getValueNode(), lines, open, seen, isAlias);
      }
    }
    open.remove(open.size() - 1);
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
