package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.config.FileSettings;
import lectern.session.Now;
import lectern.session.ProposalLoader;
import lectern.session.Workers;
import lectern.source.Input;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceRange;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import lectern.testing.Checks;
import org.junit.jupiter.api.Test;

class CheckRunTest {
  private static final String CLEAN = "status: draft\ntitle: Access\nnumber: 7\n";

  /** A file in memory that can be read a number of times, and is gone then. */
  private static final class CountedFile implements Input {
    private final String name;
    private final String text;
    private final int most;
    private int reads;

    CountedFile(String name, String text, int most) {
      this.name = name;
      this.text = text;
      this.most = most;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public boolean mayBeForeign() {
      return false;
    }

    @Override
    public SourceReader.Result read() {
      reads++;
      return reads <= most
          ? new SourceReader.Result.Accepted(new SourceText(name, text))
          : new SourceReader.Result.Refused(
              new Problem(
                  ProblemKind.UNREADABLE,
                  SourceRange.startOf(name),
                  "It is gone.",
                  "Bring it back."));
    }
  }

  @Test
  void aTextIsReadAgainOnlyWhereOthersShowThatSomethingIsWrong() throws IOException {
    CountedFile first = new CountedFile("a.yaml", CLEAN, 9);
    CountedFile second = new CountedFile("b.yaml", CLEAN, 9);
    CountedFile own = new CountedFile("c.yaml", CLEAN.replace("number: 7", "number: x"), 9);
    CountedFile fine = new CountedFile("d.yaml", CLEAN.replace("7", "8"), 9);
    List<CheckedFile> files = check(first, second, own, fine);
    assertThat(rules(files))
        .containsExactly(
            List.of(),
            List.of("programme/duplicate-number"),
            List.of("structure/wrong-type"),
            List.of());
    assertThat(files.get(1).source()).map(SourceText::text).contains(CLEAN);
    assertThat(files.get(2).source()).isPresent();
    assertThat(List.of(first.reads, second.reads, own.reads, fine.reads))
        .containsExactly(1, 2, 1, 1);
  }

  @Test
  void aTextIsReadAgainWhereAWaiverIsWrong() throws IOException {
    CountedFile waived =
        new CountedFile("a.yaml", CLEAN + "# lectern: allow people/name-case\n", 9);
    CountedFile fine = new CountedFile("b.yaml", CLEAN.replace("7", "8"), 9);
    List<CheckedFile> files = check(waived, fine);
    assertThat(rules(files)).containsExactly(List.of("waiver/incomplete"), List.of());
    assertThat(files.get(0).source()).isPresent();
    assertThat(List.of(waived.reads, fine.reads)).containsExactly(2, 1);
  }

  @Test
  void whatIsFoundInAFileThatIsGoneIsTold() throws IOException {
    CountedFile first = new CountedFile("a.yaml", CLEAN, 1);
    CountedFile second = new CountedFile("b.yaml", CLEAN, 1);
    List<CheckedFile> files = check(first, second);
    assertThat(rules(files)).containsExactly(List.of(), List.of("programme/duplicate-number"));
    assertThat(files.get(1).source()).isEmpty();
  }

  private static List<List<String>> rules(List<CheckedFile> files) {
    List<List<String>> rules = new ArrayList<>();
    for (CheckedFile file : files) {
      rules.add(file.findings().stream().map(Finding::rule).toList());
    }
    return rules;
  }

  private static List<CheckedFile> check(Input... files) throws IOException {
    ProposalLoader loader = Checks.loader(FileSettings.NONE, Now.unknown());
    return new CheckRun(loader, RuleSelection.ALL, Optional.empty(), new Workers(2))
        .run(List.of(files), configuration -> true);
  }
}
