package lectern.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lectern.config.FileSettings;
import lectern.profile.Level;
import lectern.proposal.Stage;
import lectern.session.Now;
import lectern.session.ProposalContext;
import lectern.source.Limits;
import lectern.source.SourceReader;
import lectern.testing.Checks;
import org.junit.jupiter.api.Test;

class CheckerTest {
  private static final Optional<String> BY_EVENT = Optional.empty();
  private static final Optional<Stage> BY_STATUS = Optional.empty();

  @Test
  void eachProposalIsJudgedByTheProfileOfItsEvent() throws IOException {
    CheckedFile file =
        check(BY_EVENT, BY_STATUS, "event: igf 2021\n---\nevent: Moot\n---\ntitle: Access\n");
    assertThat(profiles(file)).containsExactly("igf-2021", "generic", "generic");
  }

  @Test
  void oneProfileCanJudgeAll() throws IOException {
    CheckedFile file =
        check(Optional.of("generic"), BY_STATUS, "event: IGF 2021\n---\ntitle: Access\n");
    assertThat(profiles(file)).containsExactly("generic", "generic");
  }

  @Test
  void eachProposalIsAskedForTheStageOfItsStatus() throws IOException {
    CheckedFile file =
        check(BY_EVENT, BY_STATUS, "status: draft\n---\ntitle: Access\n---\nstatus: held\n");
    assertThat(stages(file)).containsExactly(Stage.DRAFT, Stage.SUBMISSION, Stage.REPORT);
  }

  @Test
  void oneStageCanBeAskedOfAll() throws IOException {
    CheckedFile file =
        check(BY_EVENT, Optional.of(Stage.PROGRAMME), "status: draft\n---\nstatus: held\n");
    assertThat(stages(file)).containsExactly(Stage.PROGRAMME, Stage.PROGRAMME);
  }

  @Test
  void whatCannotBeReadHasFindingsButNoProposal() throws IOException {
    CheckedFile file = check(BY_EVENT, BY_STATUS, "title: Access\n---\n- list\n---\na: b: c\n");
    assertThat(file.proposals()).hasSize(1);
    assertThat(file.findings())
        .extracting(Finding::rule)
        .containsExactly("structure/wrong-type", "structure/syntax");
    assertThat(file.source()).isPresent();
  }

  @Test
  void aFileThatIsNoTextHasOneFindingAndNoSource() throws IOException {
    CheckedFile file = Checks.check("name.yaml", new byte[] {(byte) 0xE9});
    assertThat(file.source()).isEmpty();
    assertThat(file.proposals()).isEmpty();
    assertThat(file.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.range().file()).isEqualTo("name.yaml"));
    assertThat(file.hasErrors()).isTrue();
  }

  @Test
  void findingsComeInTheOrderOfTheirPlacesThenLevelsThenRules() throws IOException {
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
  void onlyErrorsMakeAFileFail() throws IOException {
    CheckedFile noted = check(BY_EVENT, BY_STATUS, "title: Access\nmoderator: ADA EXAMPLE\n");
    assertThat(noted.findings()).extracting(Finding::level).containsExactly(Level.NOTE);
    assertThat(noted.hasErrors()).isFalse();
    assertThat(check(BY_EVENT, BY_STATUS, "title: Access\nsdgs: 18\n").hasErrors()).isTrue();
  }

  @Test
  void checkingAgainFindsTheSame() throws IOException {
    Checker checker = new Checker(Now.unknown());
    SourceReader.Result first = read("a.yaml", "event: IGF 2021\nsdgs: 18\n".getBytes(UTF_8));
    List<Finding> findings = checker.check(first, FileSettings.NONE).findings();
    checker.check(read("b.yaml", "event: Moot\n".getBytes(UTF_8)), FileSettings.NONE);
    assertThat(checker.check(first, FileSettings.NONE).findings()).isNotEmpty().isEqualTo(findings);
  }

  private static CheckedFile check(Optional<String> profile, Optional<Stage> stage, String yaml)
      throws IOException {
    return Checks.check(
        new Checker(Now.unknown()),
        FileSettings.NONE.with(profile, stage),
        read("proposal.yaml", yaml.getBytes(UTF_8)));
  }

  private static SourceReader.Result read(String name, byte[] bytes) throws IOException {
    return new SourceReader(Limits.STANDARD).read(name, new ByteArrayInputStream(bytes));
  }

  private static List<String> profiles(CheckedFile file) {
    return file.proposals().stream().map(context -> context.profile().name()).toList();
  }

  private static List<Stage> stages(CheckedFile file) {
    return file.proposals().stream().map(ProposalContext::stage).toList();
  }
}
