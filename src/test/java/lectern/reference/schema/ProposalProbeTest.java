package lectern.reference.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.check.Finding;
import lectern.config.FileSettings;
import lectern.fields.Key;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.profile.Term;
import lectern.profile.Vocabularies;
import lectern.profile.Vocabulary;
import lectern.proposal.AgendaKey;
import lectern.proposal.FormatKey;
import lectern.proposal.PersonKey;
import lectern.proposal.PolicyQuestionKey;
import lectern.proposal.ProposalKey;
import lectern.proposal.Role;
import lectern.proposal.TimeKey;
import lectern.testing.Checks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schema of proposals accepts what the reader accepts, key by key and value by value. */
class ProposalProbeTest {
  /** What a schema can know of; that a value is blank is worth a note at most. */
  private static final List<String> OF_THE_FORM =
      List.of(
          "structure/unknown-key",
          "structure/wrong-type",
          "structure/empty",
          "vocabulary/unknown-value");

  /** Reads each profile once. */
  @TestFactory
  Stream<DynamicTest> theSchemaAcceptsWhatTheReaderAccepts() {
    SchemaOracle oracle = oracle("generic");
    return templates().stream()
        .map(
            template ->
                DynamicTest.dynamicTest(
                    template,
                    () -> {
                      for (String probe : Probes.ALL) {
                        String yaml = template.replace("VALUE", probe);
                        List<String> errors = oracle.errors(yaml);
                        boolean isRead = findings(yaml, "generic").isEmpty();
                        if (isRead || !isMoreThanAName(template, probe)) {
                          assertThat(errors.isEmpty()).as("%s: %s", yaml, errors).isEqualTo(isRead);
                        }
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> whatTheSchemaOfACallRejectsIsFoundInACheck() {
    SchemaOracle oracle = oracle("igf-2021");
    return templates().stream()
        .map(
            template ->
                DynamicTest.dynamicTest(
                    template,
                    () -> {
                      for (String probe : Probes.ALL) {
                        String yaml = template.replace("VALUE", probe);
                        if (!oracle.errors(yaml).isEmpty()) {
                          assertThat(findings(yaml, "igf-2021")).as(yaml).isNotEmpty();
                        }
                      }
                    }));
  }

  @Test
  void theListsOfACallAreItsOwnInBoth() throws IOException {
    for (String name : Profiles.SHIPPED) {
      Profile profile = Profiles.shipped(name);
      Vocabularies lists = profile.vocabularies();
      SchemaOracle oracle = oracle(name);
      compare("{type: \"VALUE\"}", lists.sessionTypes(), oracle, name);
      compare("{theme: \"VALUE\"}", lists.themes(), oracle, name);
      compare("{format: {type: \"VALUE\"}}", lists.formats(), oracle, name);
      compare("{format: {layout: \"VALUE\"}}", lists.layouts(), oracle, name);
      compare(
          "{speakers: {stakeholder-group: \"VALUE\"}}", lists.stakeholderGroups(), oracle, name);
      compare("{rapporteur: {regional-group: \"VALUE\"}}", lists.regionalGroups(), oracle, name);
    }
  }

  private static void compare(String template, Vocabulary list, SchemaOracle oracle, String profile)
      throws IOException {
    List<String> words = new ArrayList<>(List.of("of no list"));
    for (Term term : list.terms()) {
      words.add(term.name());
      words.add(term.name().toUpperCase(Locale.ROOT));
      words.add(term.name().replace(' ', '_') + "_");
      words.addAll(term.aliases());
    }
    for (String word : words) {
      // A misspelled group is found even where others are allowed, which no schema knows.
      if (list.isOpen() && word.endsWith("_")) {
        continue;
      }
      String yaml = template.replace("VALUE", word);
      boolean accepted = findings(yaml, profile).isEmpty();
      assertThat(oracle.errors(yaml).isEmpty()).as("%s of %s", yaml, profile).isEqualTo(accepted);
      assertThat(accepted).as("%s of %s", yaml, profile).isEqualTo(list.known(word).isPresent());
    }
  }

  /** Returns whether a text may name several people or more than a name, which no schema knows. */
  private static boolean isMoreThanAName(String template, String probe) {
    boolean isName =
        template.contains("{name: VALUE}")
            || Role.LIST.stream()
                .anyMatch(role -> template.equals("{" + role.key().written() + ": VALUE}"));
    return isName && (probe.contains(",") || probe.contains(" and "));
  }

  private static SchemaOracle oracle(String profile) {
    return new SchemaOracle(SchemaDocument.proposal(Profiles.shipped(profile)));
  }

  private static List<String> templates() {
    List<String> templates = new ArrayList<>(List.of("VALUE", "{x-own: VALUE}", "{own: VALUE}"));
    add("{KEY: VALUE}", ProposalKey.values(), templates);
    add("{speakers: {KEY: VALUE}}", PersonKey.values(), templates);
    add("{organizers: [Ada Example, {KEY: VALUE}]}", PersonKey.values(), templates);
    add("{time: {KEY: VALUE}}", TimeKey.values(), templates);
    add("{format: {KEY: VALUE}}", FormatKey.values(), templates);
    add("{policy-questions: [{KEY: VALUE}]}", PolicyQuestionKey.values(), templates);
    add("{agenda: [{KEY: VALUE}]}", AgendaKey.values(), templates);
    return templates;
  }

  private static void add(String template, Key[] keys, List<String> templates) {
    for (Key key : keys) {
      templates.add(template.replace("KEY", key.written()));
    }
  }

  private static List<String> findings(String yaml, String profile) {
    return Checks.check(
            FileSettings.NONE.with(Optional.of(profile), Optional.empty()),
            Checks.file("proposal.yaml", yaml))
        .get(0)
        .findings()
        .stream()
        .map(Finding::rule)
        .filter(
            rule ->
                OF_THE_FORM.contains(rule)
                    || (rule.equals("timing/unclear") && yaml.contains("{date: ")))
        .toList();
  }
}
