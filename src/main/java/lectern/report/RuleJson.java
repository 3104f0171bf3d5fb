package lectern.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lectern.check.Documentation;
import lectern.check.Parameter;
import lectern.check.Rule;
import lectern.output.SafeJson;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.profile.Setting;

/** The reference of rules as JSON, with their settings in the shipped profiles. */
public final class RuleJson {
  private static final int VERSION = 1;

  private RuleJson() {}

  /** Prints rules in the order given; lectern-output(7) documents the members. */
  public static String text(List<Rule> rules) throws IOException {
    Map<String, Profile> profiles = new LinkedHashMap<>();
    for (String name : Profiles.SHIPPED) {
      profiles.put(name, Profiles.shipped(name));
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator json = SafeJson.indented(text)) {
      json.writeStartObject();
      json.writeNumberField("version", VERSION);
      json.writeArrayFieldStart("rules");
      for (Rule rule : rules) {
        write(rule, profiles, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static void write(Rule rule, Map<String, Profile> profiles, JsonGenerator json)
      throws IOException {
    Documentation documentation = rule.documentation();
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("summary", documentation.summary());
    json.writeStringField("explanation", documentation.explanation().strip());
    json.writeStringField("level", rule.level().word());
    json.writeBooleanField("enabled", !rule.needsProfile());
    json.writeStringField("bad", documentation.bad());
    json.writeStringField("good", documentation.good());
    json.writeArrayFieldStart("parameters");
    for (Parameter parameter : documentation.parameters()) {
      json.writeStartObject();
      json.writeStringField("name", parameter.name());
      json.writeStringField("type", parameter.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("meaning", parameter.meaning());
      json.writeStringField("default", parameter.otherwise());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("profiles");
    for (Map.Entry<String, Profile> profile : profiles.entrySet()) {
      write(profile.getKey(), rule, profile.getValue(), json);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The settings of a rule in a profile that mentions it. */
  private static void write(String name, Rule rule, Profile profile, JsonGenerator json)
      throws IOException {
    Optional<Setting> found = rule.setting(profile);
    if (found.isEmpty()) {
      return;
    }
    Setting setting = found.get();
    json.writeObjectFieldStart(name);
    String level = setting.on() ? setting.level().orElse(rule.level()).word() : "off";
    json.writeStringField("level", level);
    json.writeObjectFieldStart("parameters");
    for (Parameter parameter : rule.documentation().parameters()) {
      Optional<String> value = setting.written(parameter.name());
      if (value.isPresent()) {
        json.writeStringField(parameter.name(), value.get());
      }
    }
    json.writeEndObject();
    json.writeArrayFieldStart("types");
    for (String type : setting.types()) {
      json.writeString(type);
    }
    json.writeEndArray();
    FindingJson.write(setting.source(), json);
    json.writeEndObject();
  }
}
