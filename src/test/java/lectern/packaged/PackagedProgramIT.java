package lectern.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lectern.cli.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The packaged program prints what the tested classes print, on the oldest and the newest Java that
 * is found here.
 */
class PackagedProgramIT {
  private static final List<Jdk> JDKS = Jdk.oldestAndNewest();

  /** What the classes in {@code target/classes} print. */
  private static final Map<List<String>, CommandResult> TESTED = CommandResult.ofAll();

  private static final String CANNOT_TIDY = "lectern: cannot tidy ";
  private static final String NOTHING_TO_EXPORT =
      "lectern: No session matches; nothing was written.\n";

  @BeforeAll
  static void theJarIsNewerThanItsSources() throws IOException {
    PackagedProgram.refuseOutdated();
  }

  static List<Jdk> jdks() {
    return JDKS;
  }

  @Test
  void theJarIsComparedWithTheTestedClasses() {
    assertThat(Main.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .endsWith("/target/classes/");
  }

  @Test
  void anOldAndANewJavaAreTried() {
    String reason = "Only " + JDKS.get(0) + " was found; another long-term Java was not tried.";
    if (JDKS.size() == 1) {
      System.out.println(reason);
    }
    assumeTrue(JDKS.size() > 1, reason);
  }

  /** In one process, which takes a second or two where a process for each would take minutes. */
  @TestFactory
  List<DynamicNode> eachCommandPrintsWhatTheTestedClassesPrint() throws Exception {
    List<DynamicNode> nodes = new ArrayList<>();
    for (Jdk jdk : JDKS) {
      Map<List<String>, CommandResult> packaged = PackagedProgram.runAll(jdk);
      assertThat(packaged).containsOnlyKeys(TESTED.keySet());
      nodes.add(printTheSame(jdk, TESTED.keySet(), packaged::get));
    }
    return nodes;
  }

  @TestFactory
  List<DynamicNode> theLauncherPrintsThatFromItsArchives() throws Exception {
    List<DynamicNode> nodes = new ArrayList<>();
    for (Jdk jdk : JDKS) {
      PackagedProgram.makeArchives(jdk);
      nodes.add(printTheSame(jdk, CommandLines.brief(), line -> PackagedProgram.launch(jdk, line)));
    }
    return nodes;
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void eachClassPassesVerification(Jdk jdk) throws Exception {
    CommandResult run = PackagedProgram.linkAll(jdk);
    assertThat(run.err()).isEmpty();
    // Archives that no workbook is need libraries which are not in the jar.
    assertThat(run.out().lines())
        .allMatch(
            line ->
                line.startsWith("org.apache.commons.compress.")
                    || line.contains(" com/fasterxml/jackson/databind/"));
  }

  /** How a command line is run. */
  private interface Runner {
    CommandResult run(List<String> line) throws Exception;
  }

  private static DynamicNode printTheSame(Jdk jdk, Collection<List<String>> lines, Runner runner) {
    return dynamicContainer(
        jdk.toString(),
        lines.stream()
            .map(line -> dynamicTest(text(line), () -> check(jdk, line, runner.run(line)))));
  }

  private static String text(List<String> line) {
    return "lectern " + String.join(" ", line);
  }

  private static void check(Jdk jdk, List<String> line, CommandResult packaged) throws IOException {
    CommandResult tested = TESTED.get(line);
    String run = jdk + ": " + text(line);
    assertThat(packaged.err())
        .as(run)
        .doesNotContain("Exception", "Error:", "\tat ")
        .isEqualTo(tested.err());
    assertThat(withoutJava(packaged.out(), line))
        .as(run)
        .isEqualTo(withoutJava(PackagedProgram.withVersion(tested.out()), line));
    assertThat(packaged.status()).as(run).isEqualTo(tested.status());
    boolean isRefused =
        packaged.err().endsWith(NOTHING_TO_EXPORT) || packaged.err().contains(CANNOT_TIDY);
    if (!CommandLines.MISUSES.contains(line) && !isRefused) {
      assertThat(packaged.status()).as(run).isBetween(0, 1);
    }
  }

  /** The output of {@code --version} without the commit, the Java and the archive. */
  private static String withoutJava(String out, List<String> line) {
    return line.contains("--version")
        ? out.replaceAll("(?m)^(commit \\S+$|Java \\d|archive of classes: used$).*\n", "")
        : out;
  }
}
