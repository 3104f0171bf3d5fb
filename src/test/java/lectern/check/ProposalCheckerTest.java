package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lectern.config.FileSettings;
import lectern.profile.Level;
import lectern.proposal.Stage;
import lectern.session.Now;
import lectern.session.ProposalContext;
import lectern.session.ProposalLoader;
import lectern.source.Input;
import lectern.testing.Checks;
import org.junit.jupiter.api.Test;

class ProposalCheckerTest {
  private static final Optional<String> BY_EVENT = Optional.empty();
  private static final Optional<Stage> BY_STATUS = Optional.empty();

  @Test
  void eachProposalIsJudgedByTheProfileOfItsEvent() {
    CheckedFile file =
        check(BY_EVENT, BY_STATUS, "event: igf 2021\n---\nevent: Moot\n---\ntitle: Access\n");
    assertThat(profiles(file)).containsExactly("igf-2021", "generic", "generic");
  }

  @Test
  void oneProfileCanJudgeAll() {
    CheckedFile file =
        check(Optional.of("generic"), BY_STATUS, "event: IGF 2021\n---\ntitle: Access\n");
    assertThat(profiles(file)).containsExactly("generic", "generic");
  }

  @Test
  void eachProposalIsAskedForTheStageOfItsStatus() {
    CheckedFile file =
        check(BY_EVENT, BY_STATUS, "status: draft\n---\ntitle: Access\n---\nstatus: held\n");
    assertThat(stages(file)).containsExactly(Stage.DRAFT, Stage.SUBMISSION, Stage.REPORT);
  }

  @Test
  void oneStageCanBeAskedOfAll() {
    CheckedFile file =
        check(BY_EVENT, Optional.of(Stage.PROGRAMME), "status: draft\n---\nstatus: held\n");
    assertThat(stages(file)).containsExactly(Stage.PROGRAMME, Stage.PROGRAMME);
  }

  @Test
  void whatCannotBeReadHasFindingsButNoProposal() {
    CheckedFile file = check(BY_EVENT, BY_STATUS, "title: Access\n---\n- list\n---\na: b: c\n");
    assertThat(file.proposals()).hasSize(1);
    assertThat(file.findings())
        .extracting(Finding::rule)
        .containsExactly("structure/wrong-type", "structure/syntax");
    assertThat(file.source()).isPresent();
  }

  @Test
  void aFileThatIsNoTextHasOneFindingAndNoSource() {
    CheckedFile file = Checks.check("name.yaml", new byte[] {(byte) 0xE9});
    assertThat(file.source()).isEmpty();
    assertThat(file.proposals()).isEmpty();
    assertThat(file.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.range().file()).isEqualTo("name.yaml"));
    assertThat(file.hasErrors()).isTrue();
  }

  @Test
  void findingsComeInTheOrderOfTheirPlacesThenLevelsThenRules() {
    CheckedFile file =
        check(
            BY_EVENT,
            BY_STATUS,
            """
            title: Access
            moderator: ADA EXAMPLE
            online-moderator: ADA EXAMPLE
            rooms: x
            sdgs: 18
            """);
    assertThat(file.findings())
        .extracting(finding -> finding.range().start().line() + " " + finding.rule())
        .containsExactly(
            "2 people/name-case",
            "3 people/role-collision",
            "3 people/name-case",
            "4 structure/unknown-key",
            "5 content/sdg");
  }

  @Test
  void onlyErrorsMakeAFileFail() {
    CheckedFile noted = check(BY_EVENT, BY_STATUS, "title: Access\nmoderator: ADA EXAMPLE\n");
    assertThat(noted.findings()).extracting(Finding::level).containsExactly(Level.NOTE);
    assertThat(noted.hasErrors()).isFalse();
    assertThat(check(BY_EVENT, BY_STATUS, "title: Access\nsdgs: 18\n").hasErrors()).isTrue();
  }

  @Test
  void checkingAgainFindsTheSame() {
    ProposalLoader loader = Checks.loader(FileSettings.NONE, Now.unknown());
    Input first = Checks.file("a.yaml", "event: IGF 2021\nsdgs: 18\n");
    List<Finding> findings = Checks.check(loader, first).get(0).findings();
    Checks.check(loader, Checks.file("b.yaml", "event: Moot\n"));
    assertThat(Checks.check(loader, first).get(0).findings()).isNotEmpty().isEqualTo(findings);
  }

  private static CheckedFile check(Optional<String> profile, Optional<Stage> stage, String yaml) {
    return Checks.check(FileSettings.NONE.with(profile, stage), Checks.file("proposal.yaml", yaml))
        .get(0);
  }

  private static List<String> profiles(CheckedFile file) {
    return file.proposals().stream().map(context -> context.profile().name()).toList();
  }

  private static List<Stage> stages(CheckedFile file) {
    return file.proposals().stream().map(ProposalContext::stage).toList();
  }
}
