package lectern.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lectern.testing.GitRepository;
import lectern.testing.Programs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hooks, run as pre-commit runs them. */
class PreCommitTest {
  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void checkOut() throws Exception {
    workplace = Workplace.in(folder);
  }

  @Test
  void theWholeProgrammeIsChecked() throws Exception {
    Workplace.Run run =
        run("lectern-check", "proposals/accepted/1-who-pays-for-the-last-mile.yaml");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("Mariam Haddad", "Checked 5 proposals");
  }

  @Test
  void theFilesOfACommitAreCheckedAlone() throws Exception {
    String name = "proposals/accepted/1-who-pays-for-the-last-mile.yaml";
    assertThat(run("lectern-check-files", name, "lectern.yaml").status()).isZero();
    Workplace.Run bad =
        run("lectern-check-files", name, "proposals/drafts/sensors-for-everybody.yaml");
    assertThat(bad.status()).isEqualTo(1);
    assertThat(bad.out()).contains("Sustanability", "Checked 2 proposals");
  }

  @Test
  void aFileCalledLikeAnOptionIsAFile() throws Exception {
    String name = "--fail-on=never.yaml";
    Files.writeString(workplace.repository().resolve(name), "titel: Access\n");
    Workplace.Run run = run("lectern-check-files", name);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains(name + ":1:1: error: ");
  }

  @Test
  void whatIsExcludedOrNoProposalIsLeftAlone() throws Exception {
    Files.writeString(workplace.repository().resolve("workflow.yaml"), "on: push\n");
    Files.writeString(workplace.repository().resolve("templates/new.yaml"), "titel: Access\n");
    Workplace.Run run = run("lectern-check-files", "workflow.yaml", "templates/new.yaml");
    assertThat(run.status()).as(run.out()).isZero();
  }

  @Test
  void eachHookSaysWhatItIs() throws Exception {
    for (JsonNode hook : Yaml.read(Path.of(".pre-commit-hooks.yaml"))) {
      assertThat(hook.fieldNames())
          .toIterable()
          .contains("id", "name", "description", "entry", "language", "types");
      assertThat(hook.get("language").asText()).isIn("system", "script");
      String program = hook.get("entry").asText().split(" ", -1)[0];
      // A script is run out of the source of the hooks, the others from the path.
      assertThat(Path.of(program)).isExecutable();
    }
  }

  @Test
  void theExampleHasTheTagOfTheRelease() throws Exception {
    JsonNode example = Yaml.read(Path.of("examples", "repository", ".pre-commit-config.yaml"));
    assertThat(example.at("/repos/0/rev").asText()).isEqualTo("v" + Yaml.version());
  }

  @Test
  void proposalsAreTidied() throws Exception {
    String name = "proposals/new.yaml";
    Path file = workplace.repository().resolve(name);
    Files.writeString(file, "status:   draft\ntitle: Access\n");
    assertThat(run("lectern-tidy", name).status()).isZero();
    assertThat(Files.readString(file)).isEqualTo("title: Access\nstatus: draft\n");
  }

  @Test
  void preCommitItselfStopsACommit() throws Exception {
    String program = Programs.need("pre-commit").toString();
    // The hooks as a repository of their own, with a tag.
    GitRepository hooks = GitRepository.in(folder.resolve("hooks"));
    hooks.write(".pre-commit-hooks.yaml", Files.readString(Path.of(".pre-commit-hooks.yaml")));
    hooks.commit();
    hooks.git("tag", "v1.2.3");
    GitRepository repository = GitRepository.at(workplace.repository());
    repository.write(
        ".pre-commit-config.yaml",
        "repos:\n  - repo: "
            + hooks.root()
            + "\n    rev: v1.2.3\n    hooks: [{id: lectern-check-files}, {id: lectern-tidy}]\n");
    repository.write("proposals/good one.yaml", "title: Access\nstatus: draft\n");
    repository.git("add", "--all");
    Map<String, String> environment =
        Map.of("PRE_COMMIT_HOME", folder.resolve("cache").toString(), "HOME", folder.toString());
    Workplace.Run good = workplace.run(environment, List.of(program, "run"));
    assertThat(good.out()).contains("check changed proposals", "Passed").doesNotContain("Failed");
    assertThat(good.status()).isZero();
    repository.write("proposals/good one.yaml", "titel: Access\nstatus: draft\n");
    repository.git("add", "--all");
    // What is on disk only is not part of the commit.
    repository.write("proposals/good one.yaml", "title: Access\nstatus: draft\n");
    Workplace.Run bad = workplace.run(environment, List.of(program, "run", "lectern-check-files"));
    assertThat(bad.out()).contains("Failed", "proposals/good one.yaml:1:1: error: \"titel\"");
    assertThat(bad.status()).isEqualTo(1);
  }

  private Workplace.Run run(String id, String... changed) throws Exception {
    JsonNode hook =
        StreamSupport.stream(Yaml.read(Path.of(".pre-commit-hooks.yaml")).spliterator(), false)
            .filter(one -> one.get("id").asText().equals(id))
            .findFirst()
            .orElseThrow();
    List<String> command = new ArrayList<>(List.of(hook.get("entry").asText().split(" ", -1)));
    command.set(0, workplace.tools().resolve(command.get(0)).toString());
    hook.path("args").forEach(argument -> command.add(argument.asText()));
    if (hook.path("pass_filenames").asBoolean(true)) {
      Pattern excluded = Pattern.compile(hook.path("exclude").asText("^$"));
      Stream.of(changed).filter(name -> !excluded.matcher(name).find()).forEach(command::add);
    }
    assertThat(Files.exists(workplace.repository().resolve(changed[0]))).isTrue();
    return workplace.run(Map.of(), command);
  }
}
