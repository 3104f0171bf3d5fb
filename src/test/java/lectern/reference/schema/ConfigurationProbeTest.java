package lectern.reference.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lectern.check.ConfigurationCheck;
import lectern.check.Parameter;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.config.Configuration;
import lectern.config.ConfigurationKey;
import lectern.config.Configurations;
import lectern.config.OverrideKey;
import lectern.config.WaiverKey;
import lectern.fields.Key;
import lectern.profile.Profiles;
import lectern.profile.SettingKey;
import lectern.source.ParseResult;
import lectern.source.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The schema of configurations accepts what the reader accepts, key by key and value by value. */
class ConfigurationProbeTest {
  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> theSchemaAcceptsWhatTheReaderAccepts() {
    SchemaOracle oracle =
        new SchemaOracle(SchemaDocument.configuration(Profiles.shipped("generic")));
    return templates().stream()
        .map(
            template ->
                DynamicTest.dynamicTest(
                    template,
                    () -> {
                      for (String probe : Probes.ALL) {
                        if (!isForTheReaderAlone(template, probe)) {
                          compare(template.replace("VALUE", probe), oracle);
                        }
                      }
                    }));
  }

  private void compare(String yaml, SchemaOracle oracle) throws IOException {
    List<String> errors = oracle.errors(yaml);
    List<Problem> problems = problems(yaml);
    assertThat(errors.isEmpty())
        .as("%s: %s %s", yaml, errors, problems)
        .isEqualTo(problems.isEmpty());
  }

  /** Whether a file exists only the reader sees; an unknown rule without a value it passes over. */
  private static boolean isForTheReaderAlone(String template, String probe) {
    return (template.contains("profile: VALUE")
            && (probe.startsWith("people/") || probe.startsWith("waiver/")))
        || (template.contains("rules: VALUE")
            && (probe.endsWith(": }") || probe.endsWith(": []}"))
            && !probe.startsWith("{people/minimum"));
  }

  private static List<String> templates() {
    List<String> templates = new ArrayList<>(List.of("{x-own: VALUE}", "{own: VALUE}"));
    add("{KEY: VALUE}", ConfigurationKey.values(), templates);
    add("{overrides: {files: a, KEY: VALUE}}", OverrideKey.values(), templates);
    add("{waivers: {rule: people/minimum, KEY: VALUE}}", WaiverKey.values(), templates);
    add("{waivers: [{reason: agreed, KEY: VALUE}]}", WaiverKey.values(), templates);
    // A configuration without rules has no use for sources, and they are not read.
    templates.remove("{sources: VALUE}");
    templates.add("{rules: {timing/agenda-gap: note}, sources: VALUE}");
    templates.removeIf(
        template ->
            template.contains("files: a, files")
                || template.contains("minimum, rule")
                || template.contains("agreed, reason"));
    // That a source is among the named ones is not for a schema to know.
    String sources = "sources: {text: \"https://www.intgovforum.org/\"}";
    for (SettingKey key : List.of(SettingKey.LEVEL, SettingKey.TYPES)) {
      templates.add("{rules: {people/minimum: {" + key.written() + ": VALUE}}}");
    }
    templates.add("{" + sources + ", rules: {people/minimum: {source: text, certainty: VALUE}}}");
    templates.add("{rules: {timing/agenda-gap: VALUE}}");
    templates.addAll(parameters());
    return templates;
  }

  /** One parameter of each kind that rules have; those of one kind are all read alike. */
  private static Collection<String> parameters() {
    Map<Parameter.Kind, String> templates = new EnumMap<>(Parameter.Kind.class);
    for (Rule rule : Registry.RULES) {
      for (Parameter parameter : rule.documentation().parameters()) {
        templates.putIfAbsent(
            parameter.kind(), "{rules: {" + rule.id() + ": {" + parameter.name() + ": VALUE}}}");
      }
    }
    return templates.values();
  }

  private static void add(String template, Key[] keys, List<String> templates) {
    for (Key key : keys) {
      templates.add(template.replace("KEY", key.written()));
    }
  }

  private List<Problem> problems(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("lectern.yaml"), yaml);
    ParseResult<Configuration> loaded = Configurations.load(file);
    List<Problem> problems = new ArrayList<>(loaded.problems());
    loaded.value().map(ConfigurationCheck::problems).ifPresent(problems::addAll);
    return problems;
  }
}
