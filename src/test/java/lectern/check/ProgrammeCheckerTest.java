package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.config.FileSettings;
import lectern.session.LoadedFile;
import lectern.session.Now;
import lectern.session.Workers;
import lectern.source.Input;
import lectern.testing.Checks;
import org.junit.jupiter.api.Test;

/** Proposals that are checked together. */
class ProgrammeCheckerTest {
  private static final String AT_TEN = "time: {start: 2021-12-10T10:00Z, end: 2021-12-10T11:00Z}\n";

  private final RuleSetCache ruleSets = new RuleSetCache();

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
        .extracting(finding -> finding.range().start().line() + " " + finding.rule())
        .containsExactly("3 programme/person-double-booked", "5 structure/unknown-key");
    assertThat(findings(files, "b.yaml").get(0).related())
        .extracting(range -> range.file() + ":" + range.start().line())
        .containsExactly("a.yaml:4");
  }

  @Test
  void filesKeepTheirOrderAndEverythingElse() {
    List<CheckedFile> single =
        List.of(
            alone("z.yaml", "number: 1\n"),
            alone("a.yaml", "number: 1\n"),
            alone("m.yaml", "- no proposal\n"));
    List<CheckedFile> together = together(single);
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
    List<CheckedFile> single = List.of(alone("a.yaml", "number: 7\n"));
    assertThat(together(single)).isSameAs(single);
    assertThat(together(List.of())).isEmpty();
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
    CheckedFile file = alone("a.yaml", "number: 7\n");
    List<CheckedFile> together = together(List.of(file, file));
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
    List<Input> inputs = new ArrayList<>();
    files.forEach((name, yaml) -> inputs.add(Checks.file(name, yaml)));
    return Checks.check(
        FileSettings.NONE.with(profile, Optional.empty()), inputs.toArray(Input[]::new));
  }

  private CheckedFile alone(String name, String yaml) {
    LoadedFile loaded =
        Checks.loader(FileSettings.NONE, Now.unknown())
            .load(Checks.file(name, yaml), FileSettings.NONE);
    return new ProposalChecker(ruleSets).check(loaded);
  }

  private List<CheckedFile> together(List<CheckedFile> files) {
    return new ProgrammeChecker(ruleSets::named, Workers.ALONE).addFindings(files);
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
