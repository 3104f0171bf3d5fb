package lectern.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
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
    StringWriter text = new StringWriter();
    try (JsonGenerator json = SafeJson.indented(text)) {
      json.writeStartObject();
      json.writeNumberField("version", VERSION);
      json.writeArrayFieldStart("rules");
      for (Rule rule : rules) {
        write(rule, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static void write(Rule rule, JsonGenerator json) throws IOException {
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
    for (String name : Profiles.SHIPPED) {
      write(name, rule, Profiles.shipped(name), json);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The settings of a rule in a profile that mentions it. */
  private static void write(String name, Rule rule, Profile profile, JsonGenerator json)
      throws IOException {
    if (profile.setting(rule.id()).isEmpty()) {
      return;
    }
    Setting setting = profile.setting(rule.id()).get();
    json.writeObjectFieldStart(name);
    String level = setting.on() ? setting.level().orElse(rule.level()).word() : "off";
    json.writeStringField("level", level);
    json.writeObjectFieldStart("parameters");
    for (Parameter parameter : rule.documentation().parameters()) {
      if (setting.written(parameter.name()).isPresent()) {
        json.writeStringField(parameter.name(), setting.written(parameter.name()).get());
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
