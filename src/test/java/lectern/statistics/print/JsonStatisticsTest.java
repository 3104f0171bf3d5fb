package lectern.statistics.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import lectern.statistics.Counting;
import lectern.statistics.Part;
import lectern.testing.Golden;
import org.junit.jupiter.api.Test;

class JsonStatisticsTest {
  private static final String NAMES =
      Golden.read(Golden.folder("statistics").resolve("names.yaml"));

  private static JsonNode genders(JsonNode part) {
    for (JsonNode table : part.get("tables")) {
      if (table.get("table").asText().equals("gender")) {
        return table;
      }
    }
    throw new AssertionError(part);
  }

  @Test
  void whatIsKeptBackIsNullAndSaidToBe() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(JsonStatistics.print(Counting.parts(NAMES, Counting.PUBLIC)));
    assertThat(json.get("version").asInt()).isEqualTo(1);
    JsonNode part = json.get("parts").get(0);
    assertThat(part.get("about").asText()).isEqualTo("programme");
    JsonNode table = genders(part);
    assertThat(table.get("withheld").asBoolean()).isFalse();
    assertThat(table.get("columns").toString()).isEqualTo("[\"people\",\"slots\"]");
    assertThat(table.get("rows").get(2).toString())
        .isEqualTo(
            "{\"row\":\"nonbinary\",\"figures\":[null,null],\"suppressed\":[\"<5\",\"1+\"],\"percentages\":[null,null]}");
    assertThat(table.get("total").toString())
        .isEqualTo("{\"figures\":[25,54],\"percentages\":[100.0,100.0]}");
  }

  @Test
  void aTableWithoutRowsSaysWhetherItIsWithheld() throws IOException {
    List<Part> parts = Counting.parts(NAMES, Counting.SESSIONS);
    JsonNode json = new ObjectMapper().readTree(JsonStatistics.print(parts));
    assertThat(json.get("parts")).hasSize(11);
    JsonNode session = json.get("parts").get(1);
    assertThat(session.get("about").asText()).isEqualTo("session");
    assertThat(genders(session).get("withheld").asBoolean()).isTrue();
    assertThat(genders(session).get("rows")).isEmpty();
  }

  @Test
  void ofNothingThereAreNoParts() throws IOException {
    JsonNode json = new ObjectMapper().readTree(JsonStatistics.print(List.of()));
    assertThat(json.toString()).isEqualTo("{\"version\":1,\"parts\":[]}");
  }
}
