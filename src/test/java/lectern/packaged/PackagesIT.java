package lectern.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lectern.testing.Programs;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each package, unpacked where nothing else is: the program starts from an archive of its classes
 * wherever the package lies, writes nothing there, and does what the README says.
 */
@Tag("dist")
class PackagesIT {
  private static final String PROPOSAL =
      Path.of("examples/igf-2021-ws-119.yaml").toAbsolutePath().toString();
  private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\n(lectern .*?)^```$");
  private static final int AT_ONCE = 6;

  @TempDir private Path temporary;

  static Stream<Jdk> jdks() {
    return Jdk.oldestAndNewest().stream();
  }

  @TestFactory
  Stream<DynamicNode> theZipStartsFromAnArchiveInTheCacheOfTheUser() {
    return jdks()
        .map(
            jdk ->
                DynamicContainer.dynamicContainer(
                    jdk.toString(),
                    Stream.of("plain", "with a space", "a:colon", "déjà 100%", "déjà:vu")
                        .map(
                            name ->
                                DynamicTest.dynamicTest(
                                    name, () -> startsFromArchive(jdk, name)))));
  }

  private void startsFromArchive(Jdk jdk, String name) throws Exception {
    Path home = Files.createDirectories(Files.createTempDirectory(temporary, "home"));
    Installation zip =
        Installation.ofZip(Files.createTempDirectory(temporary, "zip").resolve(name), jdk)
            .with("HOME", home.toString());
    Map<String, String> before = zip.files();
    assertThat(checked(zip)).isEqualTo(checked(zip));
    zip.awaitArchive(temporary);
    assertThat(checked(zip)).contains("Checked 1 proposal");
    assertThat(zip.files()).isEqualTo(before);
  }

  private String checked(Installation installation) throws Exception {
    CommandResult run = installation.run(temporary, "check", PROPOSAL);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void theArchiveIsFoundAfterTheFolderWasMoved(Jdk jdk) throws Exception {
    Installation zip =
        Installation.ofZip(temporary.resolve("here"), jdk)
            .with("XDG_CACHE_HOME", temporary.resolve("cache").toString());
    checked(zip);
    zip.awaitArchive(temporary);
    Path elsewhere = temporary.resolve("elsewhere");
    Files.move(zip.folder(), elsewhere);
    assertThat(zip.startedAs(elsewhere.resolve("bin/lectern")).startsFromArchive(temporary))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void firstRunsAtOnceAllSucceedAndOneOfThemMakesTheArchive(Jdk jdk) throws Exception {
    Path cache = temporary.resolve("cache");
    Installation zip =
        Installation.ofZip(temporary.resolve("zip"), jdk).with("XDG_CACHE_HOME", cache.toString());
    List<Process> runs = new ArrayList<>();
    for (int run = 0; run < AT_ONCE; run++) {
      List<String> command = List.of(zip.program().toString(), "check", PROPOSAL);
      runs.add(
          zip.process(temporary, command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start());
    }
    for (Process run : runs) {
      assertThat(run.waitFor()).isZero();
    }
    zip.awaitArchive(temporary);
    for (int tenths = 0; tenths < 100 && !names(cache).contains("check"); tenths++) {
      Thread.sleep(100);
    }
    assertThat(names(cache)).isSubsetOf("check", "lectern.jar", "check.lock");
  }

  private static List<String> names(Path cache) throws IOException {
    try (Stream<Path> all = Files.walk(cache, 4)) {
      return all.filter(path -> cache.relativize(path).getNameCount() == 4)
          .map(path -> path.getFileName().toString())
          .toList();
    }
  }

  /** As for a user that a service runs as. */
  @ParameterizedTest
  @ValueSource(strings = {"", "/no/such/folder", "/proc"})
  void withoutAPlaceForTheArchiveTheProgramRunsAllTheSame(String home) throws Exception {
    Installation zip =
        Installation.ofZip(temporary.resolve("a:b"), Jdk.oldestAndNewest().get(0))
            .with("HOME", home);
    assertThat(checked(zip)).contains("Checked 1 proposal");
    assertThat(zip.startsFromArchive(temporary)).isFalse();
  }

  @Test
  void aMissingJavaIsToldInOneSentence() throws Exception {
    Installation zip =
        Installation.ofZip(temporary.resolve("zip"), Jdk.oldestAndNewest().get(0))
            .with("JAVA_HOME", "");
    assertThat(zip.run(temporary, "check"))
        .isEqualTo(
            new CommandResult(
                2, "", "lectern: There is no Java on the path; install Java 17 or newer.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "with a space", "déjà 100%"})
  void theTarballNeedsNoJavaAndStartsFromItsOwnArchiveWhereverItLies(String name) throws Exception {
    Installation tarball = Installation.ofTarball(temporary.resolve(name));
    Map<String, String> before = tarball.files();
    assertThat(tarball.startsFromArchive(temporary)).isTrue();
    assertThat(checked(tarball)).contains("Checked 1 proposal");
    assertThat(tarball.files()).isEqualTo(before);
    Path bin = Files.createDirectories(temporary.resolve("bin of the user"));
    Files.createSymbolicLink(bin.resolve("direct"), tarball.program());
    Files.createSymbolicLink(bin.resolve("lectern"), Path.of("direct"));
    assertThat(tarball.startedAs(bin.resolve("lectern")).startsFromArchive(temporary)).isTrue();
  }

  /** Java itself can't be in such a folder. */
  @Test
  void inAFolderWithAColonTheTarballStartsFromACopyInTheCacheOfTheUser() throws Exception {
    Installation tarball = Installation.ofTarball(temporary.resolve("a:colon"));
    Map<String, String> before = tarball.files();
    assertThat(tarball.run(temporary, "--version"))
        .isEqualTo(
            new CommandResult(
                2,
                "",
                "lectern: Java does not start in \""
                    + tarball.folder().toRealPath()
                    + "\", whose name has a colon; move Lectern to another folder.\n"));
    Installation withHome =
        tarball.with("HOME", Files.createDirectories(temporary.resolve("home")).toString());
    assertThat(withHome.startsFromArchive(temporary)).isTrue();
    assertThat(checked(withHome)).contains("Checked 1 proposal");
    assertThat(tarball.files()).isEqualTo(before);
  }

  @Test
  void theDebianPackageHasItsFilesInTheirPlaces() throws Exception {
    Installation deb = Installation.ofDeb(temporary.resolve("root"));
    assertThat(deb.startsFromArchive(temporary)).isTrue();
    assertThat(checked(deb)).contains("Checked 1 proposal");
    Path share = deb.folder().resolve("usr/share");
    for (String file :
        List.of(
            "man/man1/lectern-check.1.gz",
            "man/man5/lectern-proposal.5.gz",
            "man/man7/lectern-rules.7.gz",
            "bash-completion/completions/lectern",
            "zsh/vendor-completions/_lectern",
            "fish/vendor_completions.d/lectern.fish",
            "doc/lectern/copyright")) {
      assertThat(share.resolve(file)).isNotEmptyFile();
    }
    assertThat(listed("man/man1", share).size()).isEqualTo(pages(".1"));
    assertThat(listed("man/man5", share).size()).isEqualTo(pages(".5"));
    assertThat(listed("man/man7", share).size()).isEqualTo(pages(".7"));
  }

  private static List<Path> listed(String folder, Path in) throws IOException {
    try (Stream<Path> files = Files.list(in.resolve(folder))) {
      return files.toList();
    }
  }

  private static int pages(String section) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("man"))) {
      return (int) files.filter(file -> file.toString().endsWith(section)).count();
    }
  }

  @Test
  void lintianFindsNothingInTheDebianPackage() throws Exception {
    ProcessBuilder lintian =
        new ProcessBuilder(
            Programs.need("lintian").toString(),
            "--allow-root",
            "--fail-on=error,warning",
            Installation.packaged(
                "lectern_" + System.getProperty("lectern.version") + "_amd64.deb"));
    assertThat(CommandResult.ofProcess(lintian)).isEqualTo(new CommandResult(0, "", ""));
  }

  /** Word for word, one block after the other, in an empty folder. */
  @ParameterizedTest
  @ValueSource(strings = {"zip", "tarball", "deb"})
  void theFirstStepsOfTheReadmeWork(String kind) throws Exception {
    Path folder = temporary.resolve("package");
    Installation installed =
        switch (kind) {
          case "zip" -> Installation.ofZip(folder, Jdk.oldestAndNewest().get(0));
          case "tarball" -> Installation.ofTarball(folder);
          default -> Installation.ofDeb(folder);
        };
    Path tools = Path.of(installed.environment().get("PATH"));
    Files.createSymbolicLink(tools.resolve("lectern"), installed.program());
    Path work = Files.createDirectories(temporary.resolve("work"));
    List<String> blocks =
        SHELL
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(b -> b.group(1))
            .toList();
    assertThat(blocks).hasSizeGreaterThanOrEqualTo(2);
    for (String block : blocks) {
      CommandResult run =
          CommandResult.ofProcess(
              installed.process(work, List.of(tools.resolve("sh").toString(), "-ec", block)));
      assertThat(run.status()).as(block + run.err()).isZero();
    }
    assertThat(work.resolve("proposals/networks.yaml")).isNotEmptyFile();
    assertThat(work.resolve("lectern.yaml")).isNotEmptyFile();
  }

  @ParameterizedTest
  @CsvSource({"lectern-%s-linux-x64.tar.gz,60", "lectern_%s_amd64.deb,60", "lectern-%s.zip,20"})
  void noPackageIsLargerThanItMayBe(String name, long megabytes) throws IOException {
    String file = Installation.packaged(name.replace("%s", System.getProperty("lectern.version")));
    assertThat(Files.size(Path.of(file))).isLessThan(megabytes * 1000 * 1000);
  }

  /** The runtime lacks no module and no data that a command needs. */
  @Test
  void everyCommandPrintsOnTheRuntimeWhatTheTestedClassesPrint() throws Exception {
    Installation tarball = Installation.ofTarball(temporary.resolve("tarball"));
    Jdk runtime = Jdk.at(tarball.folder().resolve("runtime")).orElseThrow();
    Map<List<String>, CommandResult> tested = CommandResult.ofAll();
    Map<List<String>, CommandResult> packaged = PackagedProgram.runAll(runtime);
    assertThat(packaged).containsOnlyKeys(tested.keySet());
    for (Map.Entry<List<String>, CommandResult> run : packaged.entrySet()) {
      CommandResult expected = tested.get(run.getKey());
      if (!run.getKey().contains("--version")) {
        assertThat(run.getValue())
            .as(String.join(" ", run.getKey()))
            .isEqualTo(
                new CommandResult(
                    expected.status(),
                    PackagedProgram.withVersion(expected.out()),
                    expected.err()));
      }
    }
  }
}
