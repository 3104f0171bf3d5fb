package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes that the check of one file loads, as a Java of its own lists them. */
class StartUpTest {
  /**
   * What starts the name of a class that one file does not need, with what it would cost in
   * milliseconds on Java 17 and 25, classes archived.
   */
  private static final List<String> AVOIDED =
      List.of(
          // The equality, hash code or text of a record: 20 and 25.
          "java.lang.runtime.ObjectMethods",
          // A text or date formatted by a locale: 11 to 21 and 9 to 13.
          "java.util.ListResourceBundle",
          // A comparator made of others: 3 and 7.
          "java.util.Comparator$$Lambda",
          // A shipped profile read from its YAML: 12 and 9.
          "lectern.profile.ProfileReader",
          // The texts of help.
          "lectern.cli.HelpTexts",
          // The language server.
          "lectern.lsp.",
          "org.eclipse.lsp4j.",
          // Writing JSON: 3 and 1.
          "com.fasterxml.jackson.");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "igf-2021-ws-119.yaml",
        "broken/colon-in-title.yaml",
        "broken/several-roles.yaml",
        "broken/unknown-value.yaml"
      })
  void oneFileLoadsNothingThatStartsSlowly(String example) throws Exception {
    assertThat(loaded(Path.of("examples").resolve(example)))
        .contains("lectern.cli.Main", "picocli.CommandLine")
        .noneMatch(name -> AVOIDED.stream().anyMatch(name::startsWith));
  }

  private List<String> loaded(Path proposal) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + ":tags",
                "-cp",
                System.getProperty("java.class.path"),
                "lectern.cli.Main",
                "check",
                proposal.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isLessThan(ExitStatus.UNUSABLE);
    // [class,load] lectern.cli.Main source: file:/...
    return Files.readAllLines(log).stream().map(line -> line.split(" +", -1)[1]).toList();
  }
}
