package lectern.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.Writer;

/** YAML with quoted and literal scalars, which every parser reads as the same text. */
public final class SafeYaml {
  private SafeYaml() {}

  /**
   * Returns a generator of one document. Texts must be safe to print: YAML leaves them as they are.
   */
  public static JsonGenerator document(Writer out) throws IOException {
    return YAMLFactory.builder()
        .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
        .disable(YAMLGenerator.Feature.SPLIT_LINES)
        .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
        .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
        .build()
        .createGenerator(out);
  }
}
