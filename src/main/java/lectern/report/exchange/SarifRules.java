package lectern.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.report.WebAddress;

/** The descriptions of the reported rules in SARIF. */
final class SarifRules {
  /** The rules with the pages of their sources. */
  private final Map<String, Optional<String>> pages = new LinkedHashMap<>();

  private final List<String> order = new ArrayList<>();

  SarifRules(List<CheckedFile> files) {
    for (CheckedFile file : files) {
      for (Finding finding : file.findings()) {
        pages.merge(finding.rule(), WebAddress.of(finding), (first, next) -> first.or(() -> next));
      }
    }
    order.addAll(pages.keySet());
  }

  /** The index of a rule among those described. */
  int index(String rule) {
    return order.indexOf(rule);
  }

  /** Writes the member {@code rules}. */
  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    for (Map.Entry<String, Optional<String>> entry : pages.entrySet()) {
      json.writeStartObject();
      json.writeStringField("id", entry.getKey());
      Optional<Rule> rule = Registry.find(entry.getKey());
      if (rule.isPresent()) {
        write(rule.get(), json);
      }
      if (entry.getValue().isPresent()) {
        json.writeStringField("helpUri", entry.getValue().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(Rule rule, JsonGenerator json) throws IOException {
    Documentation documentation = rule.documentation();
    String explanation = documentation.explanation().strip().replace('\n', ' ');
    String bad = documentation.bad().strip();
    String good = documentation.good().strip();
    text("shortDescription", documentation.summary(), json);
    text("fullDescription", explanation, json);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", explanation + "\n\nBad:\n\n" + bad + "\n\nGood:\n\n" + good);
    json.writeStringField(
        "markdown", explanation + "\n\nBad:\n\n" + fenced(bad) + "\n\nGood:\n\n" + fenced(good));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", rule.level().word());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(rule.id().substring(0, rule.id().indexOf('/')));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String fenced(String yaml) {
    return "```yaml\n" + yaml + "\n```";
  }

  private static void text(String member, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(member);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
