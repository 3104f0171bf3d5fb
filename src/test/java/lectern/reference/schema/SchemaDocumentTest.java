package lectern.reference.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.check.Parameter;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.check.RuleSelection;
import lectern.config.ConfigurationKey;
import lectern.config.OverrideKey;
import lectern.config.WaiverKey;
import lectern.fields.Key;
import lectern.profile.ProfileKeys;
import lectern.profile.Profiles;
import lectern.profile.SettingKey;
import lectern.proposal.AgendaKey;
import lectern.proposal.FormatKey;
import lectern.proposal.PersonKey;
import lectern.proposal.PolicyQuestionKey;
import lectern.proposal.ProposalKey;
import lectern.proposal.TimeKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SchemaDocumentTest {
  static final List<String> PROFILES = Profiles.SHIPPED;

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  @ParameterizedTest
  @FieldSource("PROFILES")
  void bothSchemasAreSchemasOfTheirDialect(String profile) throws IOException {
    for (String schema : List.of(proposal(profile), configuration(profile))) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(SchemaLocation.of(DIALECT))
                  .validate(schema, InputFormat.JSON))
          .isEmpty();
      assertThat(json(schema).at("/$schema").textValue()).isEqualTo(DIALECT);
      assertThat(json(schema).at("/$id").textValue())
          .matches("urn:lectern:schema:(proposal|configuration):" + profile);
      assertThat(json(schema).findValuesAsText("pattern"))
          .isNotEmpty()
          .noneMatch(pattern -> pattern.contains("\\p"));
    }
  }

  @ParameterizedTest
  @FieldSource("PROFILES")
  void everyReferenceHasADefinitionAndEveryDefinitionAReference(String profile) throws IOException {
    for (String schema : List.of(proposal(profile), configuration(profile))) {
      assertReferred(json(schema));
    }
  }

  private static void assertReferred(JsonNode schema) {
    List<String> defined = new ArrayList<>();
    schema.get("$defs").fieldNames().forEachRemaining(name -> defined.add("#/$defs/" + name));
    assertThat(schema.findValuesAsText("$ref")).isNotEmpty();
    assertThat(schema.findValuesAsText("$ref").stream().distinct())
        .containsExactlyInAnyOrderElementsOf(defined);
  }

  @Test
  void theSchemaOfProfilesIsOneOfItsDialectWithoutACall() throws IOException {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(DIALECT))
                .validate(SchemaDocument.profile(), InputFormat.JSON))
        .isEmpty();
    JsonNode profile = json(SchemaDocument.profile());
    assertThat(profile.get("$id").textValue()).isEqualTo("urn:lectern:schema:profile");
    assertThat(profile.get("title").textValue()).isEqualTo("Profile");
    assertThat(profile.findValuesAsText("pattern"))
        .isNotEmpty()
        .noneMatch(pattern -> pattern.contains("\\p"));
    assertReferred(profile);
  }

  @Test
  void everyKeyOfAProfileIsThereWithItsMeaning() throws IOException {
    JsonNode profile = json(SchemaDocument.profile());
    Map<String, JsonNode> parts = new HashMap<>();
    parts.put("profile", profile.get("properties"));
    profile.get("$defs").properties().forEach(part -> put(part, parts));
    ProfileKeys.byOwner()
        .forEach(
            (owner, keys) -> {
              if (!owner.equals("a source") && !owner.equals("a rule")) {
                String name = owner.replaceFirst("^(?:an?|the) ", "").replace("'s", "");
                JsonNode properties = parts.get(name.replace(' ', '-'));
                assertThat(properties).as(owner).isNotNull();
                keys.forEach(key -> assertDescribed(properties.get(key.written()), key));
              }
            });
  }

  private static void put(Map.Entry<String, JsonNode> part, Map<String, JsonNode> parts) {
    parts.put(part.getKey(), part.getValue().path("properties"));
  }

  @Test
  void everyKeyIsThereWithItsMeaning() throws IOException {
    JsonNode proposal = json(proposal("generic"));
    assertDescribed(proposal.at("/properties"), ProposalKey.values());
    assertDescribed(proposal.at("/$defs/person/properties"), PersonKey.values());
    assertDescribed(proposal.at("/$defs/time-slot/properties"), TimeKey.values());
    assertDescribed(proposal.at("/$defs/format/properties"), FormatKey.values());
    assertDescribed(proposal.at("/$defs/agenda-item/properties"), AgendaKey.values());
    assertDescribed(proposal.at("/$defs/policy-question/properties"), PolicyQuestionKey.values());
    JsonNode configuration = json(configuration("generic"));
    assertDescribed(configuration.at("/properties"), ConfigurationKey.values());
    assertDescribed(configuration.at("/$defs/override/properties"), OverrideKey.values());
    assertDescribed(configuration.at("/$defs/waiver/properties"), WaiverKey.values());
    for (SettingKey key : SettingKey.values()) {
      assertDescribed(configuration.at("/$defs/rule-" + key.written()), key);
    }
  }

  @Test
  void everyRuleIsThereWithItsSummaryAndItsParameters() throws IOException {
    JsonNode rules = json(configuration("generic")).at("/$defs/rules/properties");
    assertThat(rules.fieldNames()).toIterable().containsExactlyElementsOf(RuleSelection.words());
    for (String group : Registry.groups()) {
      assertThat(rules.get(group).at("/anyOf/1/properties")).hasSize(1);
    }
    for (Rule rule : Registry.RULES) {
      JsonNode told = rules.get(rule.id());
      assertThat(told.get("description").textValue())
          .startsWith(rule.documentation().summary() + " Default: ");
      JsonNode properties = told.at("/anyOf/1/properties");
      assertThat(properties).hasSize(SettingKey.values().length + parameters(rule).size());
      for (Parameter parameter : parameters(rule)) {
        assertThat(properties.at("/" + parameter.name() + "/description").textValue())
            .containsIgnoringCase(parameter.meaning())
            .endsWith("Default: " + parameter.otherwise() + ".");
      }
    }
  }

  @Test
  void descriptionsTellWhatACallRequires() throws IOException {
    assertThat(json(proposal("generic")).at("/properties/title/description").textValue())
        .isEqualTo("The title of the session. Required.");
    JsonNode igf = json(proposal("igf-2021")).get("properties");
    assertThat(igf.at("/speakers/description").textValue())
        .startsWith("The speakers. \"speakers.name\" is required.")
        .contains("\"speakers.stakeholder-group\" is required for submission (workshop).");
    assertThat(igf.at("/room/description").textValue())
        .isEqualTo("The room, assigned after acceptance. Required for the programme.");
    assertThat(json(proposal("igf-2021")).has("required")).isFalse();
  }

  @Test
  void listsOfACallAreThereWithNamesBeforeAliases() throws IOException {
    JsonNode proposal = json(proposal("igf-2021"));
    assertThat(proposal.at("/$defs/listed-session-type/anyOf/0/enum"))
        .extracting(JsonNode::textValue)
        .startsWith("workshop", "open forum")
        .containsSubsequence("main session", "WS");
    assertThat(json(proposal("generic")).at("/$defs/listed-session-type/$ref").textValue())
        .isEqualTo("#/$defs/text");
  }

  private static void assertDescribed(JsonNode properties, Key[] keys) {
    assertThat(properties).hasSize(keys.length);
    for (Key key : keys) {
      assertDescribed(properties.get(key.written()), key);
    }
  }

  private static void assertDescribed(JsonNode property, Key key) {
    assertThat(property.get("title").textValue()).as(key.written()).matches("\\p{Lu}[^-]*");
    assertThat(property.get("description").textValue())
        .startsWithIgnoringCase(key.meaning() + ".")
        .matches("[\\p{Lu}].*\\.");
  }

  private static List<Parameter> parameters(Rule rule) {
    return rule.documentation().parameters();
  }

  private static String proposal(String profile) {
    return SchemaDocument.proposal(Profiles.shipped(profile));
  }

  private static String configuration(String profile) {
    return SchemaDocument.configuration(Profiles.shipped(profile));
  }

  private static JsonNode json(String schema) throws IOException {
    return new ObjectMapper().readTree(schema);
  }
}
