package lectern.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lectern.testing.Programs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The composite action, its steps run as the runner runs them. */
class ActionTest {
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *([a-z_.| -]+?) *}}");

  @TempDir private Path folder;
  private Workplace workplace;
  private Path summary;

  /** The values of contexts, such as {@code steps.check.outputs.findings} after a run. */
  private final Map<String, String> values = new HashMap<>();

  @BeforeEach
  void checkOut() throws Exception {
    Programs.need("bash");
    workplace = Workplace.in(folder);
    Files.copy(Path.of("pom.xml"), workplace.tools().resolve("pom.xml"));
    summary = Files.createFile(folder.resolve("summary"));
  }

  @Test
  void aPullRequestIsAnsweredOnItsLinesAndInASummary() throws Exception {
    Workplace.Run run = run(Map.of("paths", "proposals"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("::error file=proposals/accepted/2-passwords-are-over.yaml,line=10,")
        .contains("::warning file=proposals/accepted/3-repair-before-replacing.yaml,line=7,")
        .contains("Checked 5 proposals: 2 errors, 2 warnings");
    assertThat(Files.readString(summary)).contains("Mariam Haddad").contains("2 errors");
  }

  @Test
  void aGoodChangePasses() throws Exception {
    Workplace.Run run = run(Map.of("paths", "proposals/accepted/1*.yaml"));
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("no findings").doesNotContain("::error", "::warning");
  }

  @Test
  void sarifIsWrittenBesideTheAnnotations() throws Exception {
    Workplace.Run run = run(Map.of("paths", "proposals", "sarif-file", "found.sarif"));
    assertThat(run.out()).contains("::error file=");
    assertThat(Files.readString(summary)).contains("Mariam Haddad");
    JsonNode sarif =
        new ObjectMapper().readTree(workplace.repository().resolve("found.sarif").toFile());
    assertThat(sarif.at("/runs/0/results")).hasSize(4);
  }

  @Test
  void argumentsReachTheProgramAWordALine() throws Exception {
    assertThat(
            run(Map.of("paths", "proposals", "arguments", "--fail-on=never\n--select=people"))
                .status())
        .isZero();
    Workplace.Run since = run(Map.of("paths", "proposals", "changed-since", "HEAD"));
    assertThat(since.status()).isZero();
    assertThat(since.out()).contains("no findings");
  }

  @Test
  void aNameIsNeverRun() throws Exception {
    String name = "a \"$(touch ran)\" `touch ran` '; touch ran; #.yaml";
    Files.writeString(
        workplace.repository().resolve(name), "title: Named by a stranger\nstatus: draft\n");
    Workplace.Run run = run(Map.of("paths", name + "\n"));
    assertThat(run.out()).contains("Checked 1 proposal");
    assertThat(workplace.repository().resolve("ran")).doesNotExist();
    assertThat(workplace.repository().resolve("proposals/ran")).doesNotExist();
  }

  @Test
  void theOutputsSayWhatWasFound() throws Exception {
    run(Map.of("paths", "proposals", "sarif-file", "found.sarif"));
    assertThat(output("findings")).isEqualTo("4");
    assertThat(output("exit-status")).isEqualTo("1");
    assertThat(output("sarif-file")).isEqualTo("found.sarif");
    values.clear();
    run(Map.of("paths", "proposals/accepted/1*.yaml"));
    assertThat(output("findings")).isEqualTo("0");
    assertThat(output("exit-status")).isEqualTo("0");
    assertThat(output("sarif-file")).isEmpty();
    values.clear();
    run(Map.of("paths", "nowhere"));
    assertThat(output("exit-status")).isEqualTo("2");
  }

  @Test
  void theReleaseOfTheActionIsDownloadedOnce() throws Exception {
    String version = Yaml.version();
    release(version, "lectern-" + version + "-linux-x64.tar.gz", true);
    Workplace.Run run = run(Map.of("version", "", "paths", "proposals"));
    assertThat(run.out()).contains("Checked 5 proposals");
    assertThat(run.status()).isEqualTo(1);
    assertThat(values.get("steps.install.outputs.program"))
        .isEqualTo(
            folder
                + "/tools-cache/lectern/lectern-"
                + version
                + "-linux-x64.tar.gz/lectern-"
                + version
                + "/bin/lectern");
    // As if the cache had brought it.
    deleteReleases();
    assertThat(run(Map.of("version", "v" + version, "paths", "proposals")).status()).isEqualTo(1);
  }

  @Test
  void elsewhereTheReleaseForAnyJavaIsDownloaded() throws Exception {
    values.put("runner", "macOS-ARM64");
    release("1.2.3", "lectern-1.2.3.zip", true);
    Workplace.Run run = run(Map.of("version", "1.2.3", "paths", "proposals"));
    assertThat(run.out()).contains("Checked 5 proposals");
    assertThat(values.get("steps.choose.outputs.file")).isEqualTo("lectern-1.2.3.zip");
  }

  @Test
  void anotherChecksumIsRefused() throws Exception {
    String file = "lectern-1.2.3-linux-x64.tar.gz";
    release("1.2.3", file, false);
    Workplace.Run run = run(Map.of("version", "1.2.3", "paths", "proposals"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out())
        .isEqualTo(
            "::error title=Lectern::"
                + file
                + " does not have the checksum of its release, so it is not run; try again.\n");
    assertThat(folder.resolve("tools-cache")).doesNotExist();
  }

  @Test
  void aReleaseThatDoesNotExistAndAVersionThatIsNoneAreErrors() throws Exception {
    Workplace.Run missing = run(Map.of("version", "9.9.9", "paths", "proposals"));
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.out())
        .startsWith("::error title=Lectern::checksums_sha256.txt of release 9.9.9 can't be");
    for (String version : List.of("../../x", "1 2", "$(touch ran)", "latest")) {
      values.clear();
      Workplace.Run wrong = run(Map.of("version", version, "paths", "proposals"));
      assertThat(wrong.status()).isEqualTo(2);
      assertThat(wrong.out())
          .isEqualTo(
              "::error title=Lectern::The input version must be a release such as 0.1.0, or"
                  + " \"build\".\n");
    }
    assertThat(workplace.repository().resolve("ran")).doesNotExist();
    values.put("runner", "Windows-X64");
    assertThat(run(Map.of()).out()).contains("::The action runs on Linux and macOS;");
  }

  @Test
  void everyPageNamesTheReleaseThatItBelongsTo() throws Exception {
    Pattern reference = Pattern.compile("lectern/lectern(?:/check)?@([\\w.]+)");
    for (String page :
        List.of(
            "README.md",
            "man/lectern-ci.adoc",
            "examples/repository/.github/workflows/proposals.yaml")) {
      Matcher references = reference.matcher(Files.readString(Path.of(page)));
      assertThat(references.results().map(one -> one.group(1)).distinct())
          .as(page)
          .containsExactly("v" + Yaml.version());
    }
  }

  @Test
  void theScriptsHaveNoMistakeThatShellCheckKnows() throws Exception {
    Path checker = Programs.need("shellcheck");
    for (JsonNode step : Yaml.read(Path.of("action.yml")).at("/runs/steps")) {
      if (step.has("run")) {
        assertThat(step.get("run").asText()).as("values are variables").doesNotContain("${{");
        Path script = folder.resolve("step.sh");
        Files.writeString(script, "#!/bin/bash\n" + step.get("run").asText());
        Workplace.Run run = workplace.run(Map.of(), List.of(checker.toString(), script.toString()));
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isZero();
      }
    }
  }

  /** Puts a release on the server, with its checksum or another. */
  private void release(String version, String file, boolean isSame) throws Exception {
    for (String program : List.of("curl", "zip", "unzip", "tar")) {
      Programs.need(program);
    }
    Path bin = Files.createDirectories(folder.resolve("package/lectern-" + version + "/bin"));
    Files.copy(workplace.tools().resolve("lectern"), bin.resolve("lectern"));
    Path release = Files.createDirectories(releases().resolve("v" + version));
    String pack = file.endsWith(".zip") ? "zip -qr" : "tar -czf";
    Path target = release.resolve(file);
    Workplace.Run run =
        workplace.run(
            Map.of(),
            List.of("sh", "-c", "cd " + folder + "/package && " + pack + " " + target + " *"));
    assertThat(run.status()).as(run.err()).isZero();
    String sum =
        HexFormat.of()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(target)));
    Files.writeString(
        release.resolve("checksums_sha256.txt"),
        "0000  other.zip\n"
            + (isSame ? sum : (sum.startsWith("0") ? "1" : "0") + sum.substring(1))
            + "  "
            + file
            + "\n");
  }

  private Path releases() {
    return folder.resolve("server/lectern/lectern/releases/download");
  }

  private void deleteReleases() throws IOException {
    try (Stream<Path> files = Files.walk(releases())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** An output of the action. */
  private String output(String name) throws IOException {
    JsonNode action = Yaml.read(Path.of("action.yml"));
    return expanded(action.at("/outputs/" + name + "/value").asText());
  }

  @Test
  void everyInputIsUsedAndEveryUsedOneIsThere() throws Exception {
    JsonNode action = Yaml.read(Path.of("action.yml"));
    String text = Files.readString(Path.of("action.yml"));
    action
        .get("inputs")
        .fieldNames()
        .forEachRemaining(name -> assertThat(text).contains("inputs." + name));
    Matcher used = EXPRESSION.matcher(text);
    while (used.find()) {
      if (used.group(1).startsWith("inputs.")) {
        assertThat(action.get("inputs").has(used.group(1).substring("inputs.".length()))).isTrue();
      }
    }
  }

  /**
   * Runs the steps that run something, until one fails; setting up a Java and the cache are left to
   * the runner. Without a version, what is in the folder of the action runs.
   */
  private Workplace.Run run(Map<String, String> given) throws Exception {
    JsonNode action = Yaml.read(Path.of("action.yml"));
    values.put("inputs.version", "build");
    for (Map.Entry<String, JsonNode> input : action.get("inputs").properties()) {
      String value = input.getValue().path("default").asText("");
      if (!input.getKey().equals("version")) {
        values.put("inputs." + input.getKey(), value);
      }
    }
    given.forEach((name, value) -> values.put("inputs." + name, value));
    values.put("github.action_path", workplace.tools().toString());
    values.put("github.server_url", "file://" + folder.resolve("server"));
    values.put("github.action_repository", "lectern/lectern");
    Workplace.Run last = new Workplace.Run(0, "", "");
    for (JsonNode step : action.at("/runs/steps")) {
      if (step.has("run") && (last.status() == 0)) {
        last = run(step);
      }
    }
    return last;
  }

  private Workplace.Run run(JsonNode step) throws Exception {
    assertThat(step.get("shell").asText()).isEqualTo("bash");
    Path outputs = Files.createTempFile(folder, "outputs", "");
    String[] runner = values.getOrDefault("runner", "Linux-X64").split("-", -1);
    Map<String, String> environment = new HashMap<>();
    environment.put("GITHUB_ACTIONS", "true");
    environment.put("GITHUB_STEP_SUMMARY", summary.toString());
    environment.put("GITHUB_OUTPUT", outputs.toString());
    environment.put("GITHUB_WORKSPACE", workplace.repository().toString());
    environment.put("RUNNER_OS", runner[0]);
    environment.put("RUNNER_ARCH", runner[1]);
    environment.put("RUNNER_TOOL_CACHE", folder.resolve("tools-cache").toString());
    environment.put("CI", "true");
    for (Map.Entry<String, JsonNode> entry : step.path("env").properties()) {
      environment.put(entry.getKey(), expanded(entry.getValue().asText()));
    }
    Path script = folder.resolve("step.sh");
    Files.writeString(script, step.get("run").asText());
    Workplace.Run run =
        workplace.run(
            environment,
            List.of("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script.toString()));
    for (String line : Files.readAllLines(outputs)) {
      int sign = line.indexOf('=');
      values.put(
          "steps." + step.get("id").asText() + ".outputs." + line.substring(0, sign),
          line.substring(sign + 1));
    }
    return run;
  }

  /** A text with the values of its expressions: the first of alternatives that is not empty. */
  private String expanded(String text) {
    return EXPRESSION
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Stream.of(found.group(1).split(" \\|\\| ", -1))
                        .map(name -> values.getOrDefault(name, ""))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse("")));
  }
}
