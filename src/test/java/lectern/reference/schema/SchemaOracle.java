package lectern.reference.schema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;

/** What others' readers of YAML and of schemas make of a text. */
final class SchemaOracle {
  /** In YAML 1.2, which editors read, yes and off are words. */
  private static final ObjectMapper YAML =
      new ObjectMapper(
          new YAMLFactory().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS));

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final Schema schema;

  SchemaOracle(String schema) {
    this.schema = REGISTRY.getSchema(schema, InputFormat.JSON);
  }

  /** The documents of a text. */
  static List<JsonNode> documents(String yaml) throws IOException {
    ObjectReader reader = YAML.readerFor(JsonNode.class);
    try (JsonParser parser = YAML.getFactory().createParser(yaml);
        MappingIterator<JsonNode> documents = reader.readValues(parser)) {
      return documents.readAll();
    }
  }

  /** What the schema rejects in a document. */
  List<String> errors(JsonNode document) {
    return schema.validate(document.toString(), InputFormat.JSON).stream()
        .map(Error::toString)
        .toList();
  }

  /** What the schema rejects in a text of one document. */
  List<String> errors(String yaml) throws IOException {
    return errors(documents(yaml).get(0));
  }
}
