package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waivers in a configuration, and what the options do with waivers. */
class WaivedCheckTest {
  private static final String CAPITALS = "moderator: ADA EXAMPLE";

  @TempDir private Path folder;
  private Repository repository;

  @BeforeEach
  void create() {
    repository = new Repository(folder);
  }

  private String talk(String name, String moderator) {
    return repository.file(name, "title: Access", "status: draft", moderator);
  }

  private void waive(String... more) {
    String[] lines = new String[more.length + 3];
    lines[0] = "waivers:";
    lines[1] = "  - rule: people/name-case";
    lines[2] = "    reason: as on her passport";
    for (int i = 0; i < more.length; i++) {
      lines[i + 3] = "    " + more[i];
    }
    repository.configure(lines);
  }

  @Test
  void aWaiverIsAboutAllFilesOrThoseThatItNames() {
    String first = talk("talks/a.yaml", CAPITALS);
    String second = talk("b.yaml", CAPITALS);
    waive();
    assertThat(repository.check(0, first, second))
        .isEqualTo("Checked 2 proposals against generic: no findings, 2 waived.\n");
    waive("files: talks", "by: programme desk");
    assertThat(repository.check(0, first, second))
        .startsWith("b.yaml:3:12: note: The name")
        .endsWith("1 note, 1 waived.\n1 of 1 finding can be fixed by --fix --unsafe-fixes.\n");
  }

  @Test
  void aWaiverHoldsToTheEndOfItsLastDayInUtc() {
    String talk = talk("a.yaml", CAPITALS);
    waive("until: 2021-05-26");
    assertThat(repository.check(0, "--now=2021-05-26T23:59Z", talk)).contains("1 waived");
    assertThat(repository.check(0, "--now=2021-05-27T01:59+02:00", talk)).contains("1 waived");
    assertThat(repository.check(0, "--now=2021-05-27", talk))
        .contains("a.yaml:3:12: note: The name")
        .contains(
            "lectern.yaml:2:11: warning: The waiver for people/name-case ended on 2021-05-26.")
        .contains("1 warning, 1 note.");
  }

  @Test
  void aWaiverIsOnlyCalledUnusedWhereItsWholeFolderWasChecked() {
    String talk = talk("talks/a.yaml", "moderator: Ada Example");
    talk("talks/b.yaml", "moderator: Ada Example");
    waive();
    String unused =
        "lectern.yaml:2:11: warning: The waiver for people/name-case matches no finding.";
    assertThat(repository.check(0, repository.path())).contains(unused);
    assertThat(repository.check(0, repository.path("talks"))).doesNotContain("waiver");
    assertThat(repository.check(0, talk)).doesNotContain("waiver");
    assertThat(repository.check(0, repository.path("talks/.."))).contains(unused);
    talk("talks/b.yaml", CAPITALS);
    assertThat(repository.check(0, repository.path()))
        .doesNotContain("unused")
        .contains("1 waived");
  }

  @Test
  void theConfigurationDecidesHowGraveItsOwnUnusedWaiversAre() {
    talk("a.yaml", "moderator: Ada Example");
    repository.configure(
        "rules: {waiver/unused: error}",
        "waivers:",
        "  - {rule: people/name-case, reason: as on her passport}");
    assertThat(repository.check(1, repository.path())).contains("error: The waiver");
    repository.configure(
        "rules: {waiver/unused: off}",
        "waivers:",
        "  - {rule: people/name-case, reason: as on her passport}");
    assertThat(repository.check(0, repository.path())).contains("no findings");
  }

  @Test
  void nobodySaysThatAWaiverOfAnIgnoredRuleAcceptsNothing() {
    talk(
        "a.yaml", "moderator: Ada Example # lectern: allow people/name-case -- as on her passport");
    waive();
    assertThat(repository.check(0, repository.path())).contains("2 warnings");
    assertThat(repository.check(0, "--ignore=people", repository.path())).contains("no findings");
    assertThat(repository.check(0, "--select=timing", repository.path())).contains("no findings");
    assertThat(repository.check(0, "--select=waiver", repository.path())).contains("2 warnings");
  }

  @Test
  void aWaiverOfARuleThatIsNotSelectedIsUsedAllTheSame() {
    talk("a.yaml", CAPITALS + " # lectern: allow people/name-case -- as on her passport");
    assertThat(repository.check(0, "--select=waiver", repository.path()))
        .endsWith("no findings, 1 waived.\n");
  }

  @Test
  void aStrictListingAcceptsWhatIsWaived() {
    String talk = talk("a.yaml", CAPITALS);
    repository.configure("rules: {people/name-case: error}");
    assertThat(repository.out(1, "format", "--strict", talk)).isEmpty();
    repository.configure(
        "rules: {people/name-case: error}",
        "waivers:",
        "  - {rule: people/name-case, reason: as on her passport}");
    assertThat(repository.out(0, "format", "--strict", talk)).contains("ADA EXAMPLE");
  }
}
