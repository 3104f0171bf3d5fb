package lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lectern.config.FileSettings;
import lectern.proposal.Stage;
import lectern.source.Input;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.testing.Checks;
import org.junit.jupiter.api.Test;

class ProposalLoaderTest {
  private static final FileSettings NONE = FileSettings.NONE;

  private static LoadedFile load(FileSettings settings, Input file) {
    return Checks.loader(settings, Now.unknown()).load(file, settings);
  }

  private static LoadedFile load(String yaml) {
    return load(NONE, Checks.file("a.yaml", yaml));
  }

  private static Input inFolder(String yaml) {
    return new Checks.ReadFile("a.yaml", Checks.file("a.yaml", yaml).read(), true);
  }

  @Test
  void eachProposalHasTheProfileOfItsEventAndTheStageOfItsStatus() {
    LoadedFile file = load("event: IGF 2021\nstatus: held\n---\ntitle: Access\n");
    assertThat(file.proposals())
        .extracting(found -> found.profile().name() + " " + found.stage().word())
        .containsExactly("igf-2021 report", "generic submission");
    assertThat(file.isWhole()).isTrue();
  }

  @Test
  void settingsDecideTheProfileAndStageOfAll() {
    FileSettings settings = NONE.with(Optional.of("cncf"), Optional.of(Stage.DRAFT));
    LoadedFile file = load(settings, Checks.file("a.yaml", "event: IGF 2021\n---\ntitle: x\n"));
    assertThat(file.proposals())
        .extracting(found -> found.profile().name() + " " + found.stage().word())
        .containsExactly("cncf draft", "cncf draft");
  }

  @Test
  void aDocumentThatCannotBeReadHasItsProblemsAndHidesNoOther() {
    LoadedFile file = load("- list\n---\ntitle: Access\nnumber: x\n---\na: b: c\n");
    assertThat(file.proposals()).hasSize(1);
    assertThat(file.isWhole()).isFalse();
    assertThat(file.documents())
        .extracting(document -> document.problems().stream().map(Problem::kind).toList())
        .containsExactly(
            List.of(ProblemKind.WRONG_TYPE),
            List.of(ProblemKind.WRONG_TYPE),
            List.of(ProblemKind.SYNTAX));
  }

  @Test
  void aFileThatIsNoTextHasOneProblem() {
    LoadedFile file = load(NONE, Checks.file("a.yaml", new byte[] {(byte) 0xE9}));
    assertThat(file.source()).isEmpty();
    assertThat(file.isWhole()).isFalse();
    assertThat(file.documents())
        .singleElement()
        .satisfies(document -> assertThat(document.problems()).hasSize(1));
  }

  @Test
  void onlyWhatIsMetInAFolderIsForeign() {
    String other = "services: {web: {image: nginx}}\n";
    assertThat(load(NONE, inFolder(other)).isForeign()).isTrue();
    assertThat(load(NONE, inFolder(other)).documents()).isEmpty();
    assertThat(load(other).isForeign()).isFalse();
    assertThat(load(NONE, inFolder("speakers: Ada Example\n")).isForeign()).isFalse();
  }

  @Test
  void manyFilesKeepTheirOrderOnAnyNumberOfThreads() throws IOException {
    List<Input> files = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      files.add(Checks.file(i + ".yaml", "event: IGF " + (2015 + i % 9) + "\n"));
    }
    List<String> names =
        Checks.loader(NONE, Now.unknown())
            .load(
                files,
                new Workers(4),
                file -> file.name() + " " + file.proposals().get(0).profile().name());
    assertThat(names)
        .isEqualTo(
            IntStream.range(0, 200).mapToObj(i -> i + ".yaml igf-" + (2015 + i % 9)).toList());
  }

  @Test
  void proposalsUnderTheSameSettingsShareOneProfile() {
    ProposalLoader loader = Checks.loader(NONE, Now.unknown());
    LoadedFile first = loader.load(Checks.file("a.yaml", "event: IGF 2021\n"), NONE);
    LoadedFile second = loader.load(Checks.file("b.yaml", "event: igf-2021\n"), NONE);
    assertThat(first.proposals().get(0).profile()).isSameAs(second.proposals().get(0).profile());
  }
}
