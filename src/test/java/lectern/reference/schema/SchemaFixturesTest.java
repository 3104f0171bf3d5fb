package lectern.reference.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.check.CheckedFile;
import lectern.check.ConfigurationCheck;
import lectern.check.Finding;
import lectern.config.Configuration;
import lectern.config.Configurations;
import lectern.config.FileSettings;
import lectern.profile.Profiles;
import lectern.session.Now;
import lectern.session.ProposalLoader;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.testing.Checks;
import lectern.testing.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a schema rejects in whole files, a check reports; what is in order, a schema accepts. */
class SchemaFixturesTest {
  private static final List<Path> PROPOSALS =
      List.of(
          Path.of("examples"),
          Golden.folder("files"),
          Golden.folder("reports"),
          Golden.folder("rules"),
          Golden.folder("syntax"),
          Golden.folder("schema/proposals"));
  private static final List<String> CALLS = List.of("generic", "igf-2021");

  @TestFactory
  Stream<DynamicTest> proposals() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String call : CALLS) {
      SchemaOracle oracle = new SchemaOracle(SchemaDocument.proposal(Profiles.shipped(call)));
      ProposalLoader loader =
          Checks.loader(FileSettings.NONE.with(Optional.of(call), Optional.empty()), Now.unknown());
      for (Path folder : PROPOSALS) {
        for (Path file : files(folder)) {
          tests.add(
              DynamicTest.dynamicTest(
                  call + " " + file, () -> compare(file, oracle, findings(file, loader))));
        }
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> configurations() throws IOException {
    SchemaOracle oracle =
        new SchemaOracle(SchemaDocument.configuration(Profiles.shipped("generic")));
    return Stream.of("good", "bad")
        .flatMap(
            folder ->
                Golden.names("schema/" + folder, ".yaml").stream()
                    .map(name -> Golden.folder("schema/" + folder + "/" + name + ".yaml")))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(),
                    () -> {
                      boolean good = file.getParent().endsWith("good");
                      assertThat(problems(file).isEmpty()).as("%s", problems(file)).isEqualTo(good);
                      List<String> errors = oracle.errors(Golden.read(file));
                      assertThat(errors.isEmpty()).as("%s", errors).isEqualTo(good);
                    }));
  }

  private static void compare(Path file, SchemaOracle oracle, List<String> findings)
      throws IOException {
    String text = Golden.read(file);
    assumeFalse(text.contains(": *") || text.contains("- *"), "Jackson resolves no aliases.");
    List<String> errors = new ArrayList<>();
    try {
      for (JsonNode document : SchemaOracle.documents(text)) {
        errors.addAll(oracle.errors(document));
      }
    } catch (JacksonException e) {
      errors.add("To Jackson this is no YAML: " + e.getOriginalMessage());
    }
    if (!errors.isEmpty()) {
      assertThat(findings)
          .as("%s", errors)
          .anyMatch(rule -> rule.startsWith("structure/") || rule.startsWith("vocabulary/"));
    }
    if (findings.isEmpty()) {
      assertThat(errors).isEmpty();
    }
  }

  private static List<String> findings(Path file, ProposalLoader loader) {
    CheckedFile checked =
        Checks.check(loader, Checks.file(file.toString(), Golden.read(file))).get(0);
    return checked.findings().stream().map(Finding::rule).toList();
  }

  private static List<Problem> problems(Path file) throws IOException {
    ParseResult<Configuration> loaded = Configurations.load(file);
    List<Problem> problems = new ArrayList<>(loaded.problems());
    loaded.value().map(ConfigurationCheck::problems).ifPresent(problems::addAll);
    return problems;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
