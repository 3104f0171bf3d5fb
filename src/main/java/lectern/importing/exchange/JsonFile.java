package lectern.importing.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import lectern.importing.ImportException;
import lectern.importing.ImportedFile;
import lectern.importing.Utf8Text;

/** Reads JSON within limits. */
final class JsonFile {
  private static final int DEPTH = 50;
  private static final int LONGEST_TEXT = 1 << 20;

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH)
                          .maxStringLength(LONGEST_TEXT)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonFile() {}

  static JsonNode read(ImportedFile file) throws ImportException {
    String text = Utf8Text.of(file, "Export it again as UTF-8.");
    if (text.isBlank()) {
      throw new ImportException("\"" + file.name() + "\" is empty. Export it again.");
    }
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place = at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw new ImportException(
          "\""
              + file.name()
              + "\""
              + place
              + ": the file is not valid JSON. Export it again, and do not edit it.");
    }
  }
}
