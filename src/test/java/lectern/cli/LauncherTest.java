package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lectern.testing.Programs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The script {@code lectern} among tools that only pretend: a Maven that makes an empty jar, and a
 * Java that prints its arguments.
 */
class LauncherTest {
  private static final List<String> TOOLS =
      List.of(
          "sh",
          "find",
          "sed",
          "mkdir",
          "rmdir",
          "readlink",
          "dirname",
          "mv",
          "cp",
          "nice",
          "cksum",
          "tr",
          "cat",
          "grep",
          "sleep",
          "touch");

  private static final String JAVA =
      """
      #!/bin/sh
      echo "LC_ALL is ${LC_ALL:-unset}"
      echo "LC_CTYPE is ${LC_CTYPE:-unset}"
      echo "LC_MESSAGES is ${LC_MESSAGES:-unset}"
      for argument; do
        case $argument in
          -XX:ArchiveClassesAtExit=*|-XX:AOTCacheOutput=*) echo archive >"${argument#*=}" ;;
          -Dlectern.status=*) status=${argument#*=} ;;
        esac
        printf '<%s>\\n' "$argument"
      done
      exit "${status:-0}"
      """;

  @TempDir private Path folder;
  private Path checkout;
  private Path tools;
  private Path jdk;
  private String cache = "";

  @BeforeEach
  void makeACheckoutAndItsTools() throws IOException {
    checkout = checkout("a_checkout/of-lectern");
    tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : TOOLS) {
      String script = "#!/bin/sh\nexec '" + Programs.need(tool) + "' \"$@\"\n";
      executable(Files.writeString(tools.resolve(tool), script));
    }
    maven(
        "3.9.9",
        "sleep 0.2; touch \"${4%pom.xml}target/lectern.jar\"; echo build >>\"${4%pom.xml}builds\"");
    jdk = jdk("17.0.15");
  }

  private Path checkout(String name) throws IOException {
    Path made = folder.resolve(name);
    for (String part : List.of("src/main/java", "src/build", "examples")) {
      Files.createDirectories(made.resolve(part));
    }
    for (String script : List.of("lectern", "src/build/program.sh")) {
      Files.copy(Path.of(script), made.resolve(script));
    }
    executable(made.resolve("lectern"));
    Files.writeString(made.resolve("pom.xml"), "");
    return made;
  }

  @Test
  void theFirstRunBuildsAndSaysSo() throws Exception {
    Run first = run(checkout, "./lectern", "check", "a file.yaml", "it's \"$HOME\"");
    assertThat(first.status()).isZero();
    assertThat(first.err()).startsWith("lectern: building the program").hasLineCount(1);
    assertThat(first.out())
        .contains("<lectern.cli.Main>\n<check>\n<a file.yaml>\n<it's \"$HOME\">\n")
        .contains("<" + checkout + "/target/lectern.jar>");
    Run second = run(checkout, "./lectern", "check", "a file.yaml");
    assertThat(second.err()).isEmpty();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void itBuildsAnewWhenASourceHasChanged() throws Exception {
    run(checkout, "./lectern", "rules");
    Path source = Files.writeString(checkout.resolve("src/main/java/Rule.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(run(checkout, "./lectern", "rules").err()).contains("building");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void itRunsFromAnywhereAndThroughLinks() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("some bin"));
    Files.createSymbolicLink(bin.resolve("direct"), checkout.resolve("lectern"));
    Files.createSymbolicLink(bin.resolve("lectern"), Path.of("direct"));
    Run run = run(folder, "some bin/lectern", "rules");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("/target/lectern.jar>\n<lectern.cli.Main>\n<rules>\n");
  }

  @Test
  void twoFirstRunsAtOnceBuildOnce() throws Exception {
    Process one = start(checkout, "./lectern", "rules");
    Process two = start(checkout, "./lectern", "rules");
    assertThat(one.waitFor()).isZero();
    assertThat(two.waitFor()).isZero();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void java17StartsFromAnArchiveOfClassesForEachMainCommand() throws Exception {
    String start = "<-XX:SharedArchiveFile=" + checkout + "/target/start/17.0.15/";
    assertThat(run(checkout, "./lectern", "check", "x").out()).contains(start + "check>");
    assertThat(run(checkout, "./lectern", "format", "x").out()).contains(start + "format>");
    assertThat(run(checkout, "./lectern", "rules").out()).contains(start + "check>");
  }

  @Test
  void aFolderWhoseNameJava17CannotTakeHasItsArchiveInTheCacheOfTheUser() throws Exception {
    checkout = checkout("a checkout");
    assertThat(run(checkout, "./lectern", "rules").out())
        .contains("<-cp>\n<" + checkout + "/target/lectern.jar>")
        .doesNotContain("SharedArchiveFile");
    cache = Files.createDirectories(folder.resolve("cache")).toString();
    assertThat(run(checkout, "./lectern", "check", "x").out())
        .containsPattern(
            "<-XX:SharedArchiveFile=" + cache + "/lectern/source-\\d+-\\d+/17.0.15/check>")
        .containsPattern("<-cp>\n<" + cache + "/lectern/source-\\d+-\\d+/17.0.15/lectern.jar>");
    jdk = jdk("25.0.3");
    assertThat(run(checkout, "./lectern", "check", "x").out())
        .contains("<-XX:AOTCache=" + checkout + "/target/start/25.0.3/check>")
        .contains("<-cp>\n<" + checkout + "/target/lectern.jar>");
  }

  @Test
  void aColonInTheNameOfTheFolderDoesNotDivideThePathOfClasses() throws Exception {
    checkout = checkout("a:checkout");
    assertThat(run(checkout, "./lectern", "rules").out())
        .contains("<-cp>\n</dev/fd/8>\n<lectern.cli.Main>\n<rules>\n");
  }

  @Test
  void java25StartsFromAnAheadOfTimeCache() throws Exception {
    jdk = jdk("25.0.3");
    assertThat(run(checkout, "./lectern", "check", "x").out())
        .contains("<-XX:AOTCache=" + checkout + "/target/start/25.0.3/check>");
  }

  @Test
  void javaReadsNamesOfFilesAsUtf8InAnyLocale() throws Exception {
    run(checkout, "./lectern", "rules");
    assertThat(run(checkout, "./lectern", "rules").out()).contains("LC_ALL is C.UTF-8\n");
    assertThat(inLocale("LANG", "C").out()).contains("LC_ALL is C.UTF-8\n");
    assertThat(inLocale("LC_ALL", "POSIX").out()).contains("LC_ALL is C.UTF-8\n");
    assertThat(inLocale("LANG", "de_DE.UTF-8").out()).contains("LC_ALL is unset\n");
    assertThat(inLocale("LC_ALL", "fr_FR.utf8").out())
        .contains("LC_ALL is unset\nLC_CTYPE is fr_FR.utf8\nLC_MESSAGES is C\n");
  }

  private Run inLocale(String variable, String locale) throws Exception {
    ProcessBuilder builder = builder(checkout, "./lectern", "rules");
    builder.environment().put(variable, locale);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, "");
  }

  @Test
  void onlyAStreamThatIsATerminalIsCalledOne() throws Exception {
    assertThat(run(checkout, "./lectern", "check", "x").out()).doesNotContain("=terminal>");
  }

  @Test
  void theJavaOnThePathIsTakenWithoutJavaHome() throws Exception {
    Files.createSymbolicLink(tools.resolve("java"), jdk.resolve("bin/java"));
    jdk = folder.resolve("none");
    Run run = run(checkout, List.of("JAVA_HOME"), "./lectern", "rules");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("start/17.0.15/check");
  }

  @Test
  void whatIsMissingOrTooOldIsToldInOneSentence() throws Exception {
    Path good = jdk;
    jdk = jdk("11.0.2");
    refuses(
        "lectern: Java \"11.0.2\" is too old; install a JDK 17 or newer, or let JAVA_HOME name one.\n");
    jdk = folder.resolve("none");
    refuses(
        "lectern: JAVA_HOME is \""
            + jdk
            + "\", where there is no bin/java; let it name a JDK 17 or newer.\n");
    assertThat(run(checkout, List.of("JAVA_HOME"), "./lectern").err())
        .isEqualTo("lectern: There is no Java on the path; install a JDK 17 or newer.\n");
    jdk = good;
    Files.delete(jdk.resolve("bin/javac"));
    refuses(
        "lectern: The Java in \""
            + jdk
            + "\" has no compiler; install a JDK 17 or newer, or let JAVA_HOME name one.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.6.3", "2.2.1", "3.7"})
  void anOldMavenIsTold(String version) throws Exception {
    maven(version, "true");
    refuses("lectern: Maven " + version + " is too old; install Maven 3.8 or newer.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.8.1", "3.10.0", "4.0.0"})
  void aNewMavenIsTaken(String version) throws Exception {
    maven(version, "touch \"${4%pom.xml}target/lectern.jar\"");
    assertThat(run(checkout, "./lectern", "rules").status()).isZero();
  }

  @Test
  void aMissingMavenIsTold() throws Exception {
    Files.delete(tools.resolve("mvn"));
    refuses("lectern: There is no Maven on the path; install Maven 3.8 or newer.\n");
  }

  @Test
  void aFailedBuildShowsItsErrorsAndNamesItsLog() throws Exception {
    maven("3.9.9", "echo '[ERROR] no network'; exit 1");
    Run run = run(checkout, "./lectern", "rules");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("[ERROR] no network\n")
        .endsWith(
            "lectern: The build failed; all that it said is in \""
                + checkout
                + "/target/build.log\".\n");
    assertThat(checkout.resolve("target/build.lock")).doesNotExist();
  }

  @Test
  void theStatusOfTheProgramIsThatOfTheRun() throws Exception {
    for (int status = 0; status <= 2; status++) {
      java("exit " + (64 + status));
      Run run = run(checkout, "./lectern", "rules");
      assertThat(run.status()).isEqualTo(status);
      assertThat(run.err()).doesNotContain("Java");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 127, 134})
  void aJavaThatBreaksOffIsNoResultOfACheck(int status) throws Exception {
    run(checkout, "./lectern", "rules");
    java("[ \"$1\" = -version ] || exit " + status);
    refuses(
        "lectern: Java broke off with status "
            + status
            + "; remove \""
            + checkout
            + "/target/lectern.jar\" to build the program anew, or let JAVA_HOME name another"
            + " JDK.\n");
  }

  @Test
  void aJavaThatWasKilledIsNotBlamedOnItsOptions() throws Exception {
    run(checkout, "./lectern", "rules");
    java("exit 137");
    ProcessBuilder builder = builder(checkout, "./lectern", "rules");
    builder.environment().put("JAVA_TOOL_OPTIONS", "-Dhttp.proxyHost=proxy");
    Process process = builder.start();
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            "lectern: Java was killed, perhaps for lack of memory; check fewer files at once or"
                + " allow more memory.\n");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  @Test
  void anArchiveThatCannotBeWrittenDoesNotEndTheRun() throws Exception {
    run(checkout, "./lectern", "rules");
    Path archive = checkout.resolve("target/start/17.0.15/check");
    Files.delete(archive);
    Files.createSymbolicLink(archive, Path.of("/no/such/folder/check"));
    java("echo ran; exit 64");
    Run run = run(checkout, "./lectern", "rules");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("ran\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void aJavaThatDoesNotStartIsNamed() throws Exception {
    run(checkout, "./lectern", "rules");
    java("exit 1");
    refuses(
        "lectern: The Java in \""
            + jdk
            + "\" does not start; install a JDK 17 or newer, or let JAVA_HOME name one.\n");
    Files.delete(jdk.resolve("release"));
    refuses(
        "lectern: The Java in \""
            + jdk
            + "\" does not start; install a JDK 17 or newer, or let JAVA_HOME name one.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"})
  void optionsWithWhichJavaDoesNotStartAreNamed(String variable) throws Exception {
    run(checkout, "./lectern", "rules");
    java("exit 1");
    ProcessBuilder builder = builder(checkout, "./lectern", "rules");
    builder.environment().put(variable, "-Xmx1k");
    Process process = builder.start();
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            "lectern: Java does not start with the options in "
                + variable
                + ", \"-Xmx1k\"; correct or unset "
                + variable
                + ".\n");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  @Test
  void closedStreamsAreSaidToBeClosed() throws Exception {
    run(checkout, "./lectern", "rules");
    Run input = run(checkout, "shell", "-c", "./lectern check - <&-");
    assertThat(input.out()).contains("<-Dlectern.in=closed>");
    assertThat(run(checkout, "shell", "-c", "./lectern check -").out())
        .doesNotContain("lectern.in");
    java("echo no >&1 || exit 66");
    assertThat(run(checkout, "shell", "-c", "./lectern check x >&-").status()).isEqualTo(2);
  }

  @Test
  void aSignalEndsJavaBeforeTheScript() throws Exception {
    run(checkout, "./lectern", "rules");
    java(
        "trap 'echo ended >ended; exit 143' TERM\n"
            + "echo $$ >started\nwhile :; do sleep 0.05; done");
    Process process = start(checkout, "./lectern", "check", "--watch", "x");
    while (!Files.exists(checkout.resolve("started"))) {
      Thread.sleep(5);
    }
    process.destroy();
    assertThat(process.waitFor()).isEqualTo(143);
    assertThat(checkout.resolve("ended")).exists();
  }

  /** Replaces what the Java does. */
  private void java(String script) throws IOException {
    executable(Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\n" + script + "\n"));
  }

  private void refuses(String sentence) throws Exception {
    Run run = run(checkout, "./lectern", "rules");
    assertThat(run.err()).isEqualTo(sentence);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  private long builds() throws IOException {
    return Files.readAllLines(checkout.resolve("builds")).size();
  }

  private Path jdk(String version) throws IOException {
    Path made = Files.createDirectories(folder.resolve("jdk " + version));
    Files.createDirectories(made.resolve("bin"));
    Files.writeString(
        made.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    executable(Files.writeString(made.resolve("bin/java"), JAVA));
    executable(Files.writeString(made.resolve("bin/javac"), JAVA));
    return made;
  }

  private void maven(String version, String build) throws IOException {
    String script =
        "#!/bin/sh\nif [ \"$1\" = --version ]; then echo 'Apache Maven "
            + version
            + " (x)'; exit; fi\n"
            + build
            + "\n";
    executable(Files.writeString(tools.resolve("mvn"), script));
  }

  private record Run(int status, String out, String err) {}

  private Run run(Path from, String... command) throws Exception {
    return run(from, List.of(), command);
  }

  private Run run(Path from, List<String> unset, String... command) throws Exception {
    ProcessBuilder builder = builder(from, command);
    unset.forEach(builder.environment()::remove);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  private Process start(Path from, String... command) throws IOException {
    return builder(from, command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private ProcessBuilder builder(Path from, String... command) {
    List<String> words = new ArrayList<>(List.of(command));
    String program = words.get(0);
    words.set(
        0,
        program.equals("shell")
            ? Programs.need("sh").toString()
            : from.resolve(program).normalize().toString());
    ProcessBuilder builder = new ProcessBuilder(words).directory(from.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("XDG_CACHE_HOME", cache);
    return builder;
  }

  private static void executable(Path file) {
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
