package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.config.Policy;
import lectern.testing.Checks;
import org.junit.jupiter.api.Test;

/** Proposals that are checked together. */
class ProgrammeCheckerTest {
  private static final String AT_TEN = "time: {start: 2021-12-10T10:00Z, end: 2021-12-10T11:00Z}\n";

  @Test
  void aFindingIsInTheFileThatItIsFoundInAmongTheOthersByPlace() {
    List<CheckedFile> files =
        check(
            Optional.of("generic"),
            Map.of(
                "b.yaml",
                    "number: 2\ntitle: Norms\nspeakers: [Ada Example]\n" + AT_TEN + "rooms: x\n",
                "a.yaml", "number: 1\ntitle: Access\n" + AT_TEN + "speakers: [Ada Example]\n"));
    assertThat(findings(files, "a.yaml")).isEmpty();
    assertThat(findings(files, "b.yaml"))
        .extracting(finding -> finding.place().start().line() + " " + finding.rule())
        .containsExactly("3 programme/person-double-booked", "5 structure/unknown-key");
    assertThat(findings(files, "b.yaml").get(0).related())
        .extracting(place -> place.file() + ":" + place.start().line())
        .containsExactly("a.yaml:4");
  }

  @Test
  void filesKeepTheirOrderAndEverythingElse() {
    Checker checker = new Checker(Now.unknown());
    List<CheckedFile> single =
        List.of(
            checker.check(Checks.read("z.yaml", "number: 1\n"), Policy.NONE),
            checker.check(Checks.read("a.yaml", "number: 1\n"), Policy.NONE),
            checker.check(Checks.read("m.yaml", "- no proposal\n"), Policy.NONE));
    List<CheckedFile> together = checker.checkTogether(single);
    assertThat(together).extracting(CheckedFile::source).isEqualTo(sources(single));
    assertThat(together).extracting(CheckedFile::proposals).isEqualTo(proposals(single));
    assertThat(together).extracting(CheckedFile::isWhole).containsExactly(true, true, false);
    // Of equal numbers, that in the file whose name comes first is the first.
    assertThat(together.get(0).findings())
        .extracting(Finding::rule)
        .contains("programme/duplicate-number");
    assertThat(together.get(1).findings()).isEqualTo(single.get(1).findings());
  }

  @Test
  void severalProposalsOfOneFileAreCheckedTogether() {
    List<CheckedFile> files =
        check(Optional.of("generic"), Map.of("a.yaml", "number: 7\n---\nnumber: 7\n"));
    assertThat(findings(files, "a.yaml"))
        .extracting(Finding::rule)
        .contains("programme/duplicate-number");
  }

  @Test
  void oneProposalIsLeftAsItIs() {
    Checker checker = new Checker(Now.unknown());
    List<CheckedFile> single =
        List.of(checker.check(Checks.read("a.yaml", "number: 7\n"), Policy.NONE));
    assertThat(checker.checkTogether(single)).isSameAs(single);
    assertThat(checker.checkTogether(List.of())).isEmpty();
  }

  @Test
  void eachEventIsAProgrammeOfItsOwn() {
    assertThat(duplicates("event: IGF 2021\nnumber: 7\n", "event: IGF 2022\nnumber: 7\n")).isZero();
    assertThat(duplicates("event: Moot\nnumber: 7\n", "event: Fair\nnumber: 7\n")).isZero();
    assertThat(duplicates("event: Moot\nnumber: 7\n", "number: 7\n")).isZero();
    assertThat(duplicates("number: 7\n", "number: 7\n")).isOne();
    assertThat(duplicates("event: Moot 1\nnumber: 7\n", "event: ' moot-1 '\nnumber: 7\n")).isOne();
  }

  @Test
  void eachProfileJudgesItsOwnProposalsWithItsSettings() {
    String speakers = "speakers: [Ada Example]\n";
    Map<String, String> files = new LinkedHashMap<>();
    for (String event : List.of("IGF 2018", "IGF 2019")) {
      for (int i = 1; i <= 4; i++) {
        files.put(event + i + ".yaml", "event: " + event + "\nnumber: " + i + "\n" + speakers);
      }
    }
    List<CheckedFile> checked = check(Optional.empty(), files);
    assertThat(checked)
        .filteredOn(
            file ->
                file.findings().stream()
                    .anyMatch(finding -> finding.rule().equals("programme/sessions-per-person")))
        .extracting(file -> file.source().orElseThrow().name())
        .containsExactly("IGF 20184.yaml");
  }

  @Test
  void eachFindingIsGivenOnceWhereOneFileIsReadTwice() {
    Checker checker = new Checker(Now.unknown());
    CheckedFile file = checker.check(Checks.read("a.yaml", "number: 7\n"), Policy.NONE);
    List<CheckedFile> together = checker.checkTogether(List.of(file, file));
    long found =
        together.stream()
            .flatMap(one -> one.findings().stream())
            .filter(finding -> finding.rule().equals("programme/duplicate-number"))
            .count();
    assertThat(found).isOne();
  }

  private static long duplicates(String first, String second) {
    return check(Optional.empty(), Map.of("a.yaml", first, "b.yaml", second)).stream()
        .flatMap(file -> file.findings().stream())
        .filter(finding -> finding.rule().equals("programme/duplicate-number"))
        .count();
  }

  private static List<CheckedFile> check(Optional<String> profile, Map<String, String> files) {
    Checker checker = new Checker(Now.unknown());
    List<CheckedFile> single = new ArrayList<>();
    files.forEach(
        (name, yaml) ->
            single.add(
                checker.check(
                    Checks.read(name, yaml), Policy.NONE.with(profile, Optional.empty()))));
    return checker.checkTogether(single);
  }

  private static List<Finding> findings(List<CheckedFile> files, String name) {
    return files.stream()
        .filter(file -> file.source().orElseThrow().name().equals(name))
        .findFirst()
        .orElseThrow()
        .findings();
  }

  private static List<?> sources(List<CheckedFile> files) {
    return files.stream().map(CheckedFile::source).toList();
  }

  private static List<?> proposals(List<CheckedFile> files) {
    return files.stream().map(CheckedFile::proposals).toList();
  }
}
