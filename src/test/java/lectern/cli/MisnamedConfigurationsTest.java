package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A configuration by a name that is not read is a warning, once. */
class MisnamedConfigurationsTest {
  @TempDir private Path folder;
  private Repository repository;

  @BeforeEach
  void writeFiles() {
    repository = new Repository(folder);
    repository.file("proposals/a.yaml", "title: Access", "status: draft");
    repository.file("proposals/b.yaml", "title: Norms", "status: draft");
  }

  private String err(String... words) {
    TestConsole console = new TestConsole();
    List<String> args = new ArrayList<>(List.of(words));
    assertThat(console.run(args.toArray(String[]::new))).as(console.err()).isZero();
    return console.err();
  }

  private String warning(String name) {
    return "lectern: warning: \""
        + repository.path(name)
        + "\" is not read as a configuration. Did you mean \"lectern.yaml\"?\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lectern.yml",
        ".lectern.yaml",
        ".lectern.yml",
        "Lectern.yaml",
        "LECTERN.yaml",
        "lectern.toml",
        "lectern.json",
        "proposals/lectern.yml",
        "proposals/.lectern.yaml"
      })
  void eachNameIsReportedOnceByEachCommand(String name) {
    repository.file(name, "exclude: [b.yaml]");
    String proposals = repository.path("proposals");
    String one = repository.path("proposals/a.yaml");
    assertThat(err("check", proposals)).isEqualTo(warning(name));
    assertThat(err("check", proposals, one)).isEqualTo(warning(name));
    assertThat(err("check", one)).isEqualTo(warning(name));
    assertThat(err("format", one)).isEqualTo(warning(name));
    assertThat(err("stats", proposals)).isEqualTo(warning(name));
    assertThat(err("config", one)).isEqualTo(warning(name));
    assertThat(err("config", proposals)).isEqualTo(warning(name));
  }

  @Test
  void itIsReportedAlsoWhereItIsTheOnlyFileOfAHook() {
    String named = repository.file("lectern.yml", "exclude: [b.yaml]");
    assertThat(err("check", "--force-exclude", named)).isEqualTo(warning("lectern.yml"));
  }

  @Test
  void nothingIsSaidWhereNoConfigurationIsLookedFor() {
    repository.file("lectern.yml", "exclude: [b.yaml]");
    String own = repository.file("own.yaml", "stage: draft");
    String one = repository.path("proposals/a.yaml");
    assertThat(err("check", "--isolated", one)).isEmpty();
    assertThat(err("check", "--config", own, one)).isEmpty();
    assertThat(err("check", "--quiet", one)).isEmpty();
    repository.configure("stage: draft");
    assertThat(err("check", one)).isEmpty();
  }
}
