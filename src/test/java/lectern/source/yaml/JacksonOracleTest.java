package lectern.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lectern.source.Limits;
import lectern.source.SourceText;
import lectern.testing.RandomProposal;
import lectern.testing.StyledYaml;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JacksonOracleTest {
  private static final ObjectMapper JACKSON = new ObjectMapper(new YAMLFactory());

  @Property(tries = 500)
  void anotherReaderSeesTheSameTextsInQuotes(@ForAll long proposal, @ForAll long style)
      throws IOException {
    String text = StyledYaml.writeQuoted(RandomProposal.of(proposal), style).text();
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;

    Document document =
        new YamlReader(Limits.STANDARD).read(new SourceText("proposal.yaml", unmarked)).get(0);

    assertThat(plain(document.root().orElseThrow())).isEqualTo(plain(JACKSON.readTree(unmarked)));
  }

  private static Object plain(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().map(JacksonOracleTest::plain).toList();
    }
    Map<String, Object> plain = new TreeMap<>();
    for (Node.Entry entry : ((Node.Mapping) node).entries()) {
      plain.put(entry.key().text(), plain(entry.value()));
    }
    return plain;
  }

  private static Object plain(JsonNode node) {
    if (node.isTextual()) {
      return node.textValue();
    }
    if (node.isArray()) {
      List<Object> plain = new ArrayList<>();
      node.forEach(item -> plain.add(plain(item)));
      return plain;
    }
    Map<String, Object> plain = new TreeMap<>();
    node.properties().forEach(entry -> plain.put(entry.getKey(), plain(entry.getValue())));
    return plain;
  }
}
