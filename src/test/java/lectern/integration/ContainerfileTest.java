package lectern.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The image's last stage, laid out and run in a folder that stands for the root of the image. A
 * program that only pretends to be Java shows what would be run.
 */
class ContainerfileTest {
  private static final String JAVA =
      """
      #!/bin/sh
      for argument; do
        case $argument in
          -XX:ArchiveClassesAtExit=*|-XX:AOTCacheOutput=*) echo archive >"${argument#*=}" ;;
        esac
        printf '<%s>\\n' "$argument"
      done
      # The program ends with its status and 64, so that the launcher knows that it has run.
      exit 64
      """;

  @TempDir private Path root;

  @Test
  void theProgramRunsFromTheImageWithoutBuilding() throws Exception {
    List<List<String>> steps = lastStage();
    assertThat(steps.get(0).get(1)).endsWith("-jre");
    Path jdk = root.resolve("java");
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    Files.writeString(jdk.resolve("bin/java"), JAVA);
    Workplace.executable(jdk.resolve("bin/java"));
    Workplace workplace = new Workplace(Files.createDirectories(root.resolve("work")), root);
    Map<String, String> environment =
        Map.of("JAVA_HOME", jdk.toString(), "PATH", System.getenv("PATH"));
    for (List<String> step : steps) {
      switch (step.get(0)) {
        case "COPY" -> copy(step);
        case "RUN" -> {
          String command = String.join(" ", step.subList(1, step.size()));
          Workplace.Run run =
              workplace.run(
                  environment, List.of("sh", "-c", command.replace("/opt/", root + "/opt/")));
          assertThat(run.err()).isEmpty();
          assertThat(run.status()).isZero();
        }
        default -> assertThat(step.get(0)).isIn("FROM", "WORKDIR", "USER", "ENTRYPOINT");
      }
    }
    String entry = steps.get(steps.size() - 1).get(1).replaceAll("[\\[\\]\"]", "");
    Workplace.Run run = workplace.run(environment, List.of(root + entry, "check", "."));
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("<-XX:AOTCache=" + root.toRealPath() + "/opt/lectern/target/start/25.0.1/check>")
        .endsWith("<lectern.cli.Main>\n<check>\n<.>\n");
  }

  private void copy(List<String> step) throws IOException {
    boolean isBuilt = step.get(1).startsWith("--from=");
    List<String> names = step.subList(isBuilt ? 2 : 1, step.size());
    Path target = root.resolve(names.get(names.size() - 1).substring(1));
    for (String name : names.subList(0, names.size() - 1)) {
      if (isBuilt) {
        assertThat(name).isEqualTo("/opt/lectern/target/lectern.jar");
        Files.createDirectories(target);
        Files.writeString(target.resolve("lectern.jar"), "");
      } else if (Files.isDirectory(Path.of(name))) {
        try (Stream<Path> files = Files.walk(Path.of(name))) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            put(file, target.resolve(Path.of(name).relativize(file)));
          }
        }
      } else {
        put(Path.of(name), target.resolve(name));
      }
    }
  }

  private static void put(Path file, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static List<List<String>> lastStage() throws IOException {
    String text = Files.readString(Path.of("Containerfile")).replace("\\\n", " ");
    List<List<String>> steps = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> words = Arrays.asList(line.strip().split(" +", -1));
      if (words.get(0).equals("FROM")) {
        steps.clear();
      }
      steps.add(words);
    }
    return steps;
  }

  @Test
  void theFirstStageCopiesWhatTheBuildNeeds() throws IOException {
    String text = Files.readString(Path.of("Containerfile"));
    assertThat(text).contains("COPY pom.xml .", "COPY src src");
  }
}
