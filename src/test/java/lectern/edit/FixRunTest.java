package lectern.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.config.FileSettings;
import lectern.profile.Level;
import lectern.session.Now;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.Input;
import lectern.source.LineIndex;
import lectern.source.SourceRange;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import lectern.testing.Checks;
import org.junit.jupiter.api.Test;

class FixRunTest {
  private static final FixRun SAFE =
      new FixRun(Checks.loader(FileSettings.NONE, Now.unknown()), false);
  private static final FixRun UNSAFE =
      new FixRun(Checks.loader(FileSettings.NONE, Now.unknown()), true);

  private static String text(Input file) {
    return ((SourceReader.Result.Accepted) file.read()).source().text();
  }

  /** A finding whose fix replaces a text, if that is there. */
  private static Optional<Finding> replacing(
      Input file, String old, String other, boolean isSafe, String named) {
    String text = text(file);
    int start = text.indexOf(old);
    if (start < 0) {
      return Optional.empty();
    }
    LineIndex lines = new LineIndex(text);
    SourceRange range = new SourceRange(named, lines.at(start), lines.at(start + old.length()));
    Fix fix = new Fix("Replace it.", isSafe, List.of(new Edit(range, other)));
    Finding finding =
        new Finding("people/name-case", Level.NOTE, range, old, other, Optional.empty());
    return Optional.of(finding.withFix(Optional.of(fix)));
  }

  private static Optional<Finding> replacing(Input file, String old, String other) {
    return replacing(file, old, other, true, file.name());
  }

  private static CheckedFile checked(Input file, List<Optional<Finding>> findings) {
    return CheckedFile.about(
        file.name(),
        Optional.of(new SourceText(file.name(), text(file))),
        findings.stream().flatMap(Optional::stream).toList());
  }

  @Test
  void itEndsAfterTenRounds() throws Exception {
    List<Integer> rounds = new ArrayList<>();
    FixRun.Check check =
        files -> {
          rounds.add(files.size());
          return List.of(
              checked(files.get(0), List.of(replacing(files.get(0), "title: ", "title: a"))));
        };
    List<FixedInput> fixed = SAFE.run(List.of(Checks.file("a.yaml", "title: b\n")), check);
    assertThat(rounds).hasSize(10);
    assertThat(fixed).hasSize(1);
    assertThat(fixed.get(0).fixes()).isEqualTo(10);
    assertThat(fixed.get(0).before()).isEqualTo("title: b\n");
  }

  @Test
  void onlyChangedFilesAreCheckedAgain() throws Exception {
    List<List<String>> rounds = new ArrayList<>();
    FixRun.Check check =
        files -> {
          rounds.add(files.stream().map(Input::name).toList());
          return files.stream().map(f -> checked(f, List.of(replacing(f, "x", "y")))).toList();
        };
    List<FixedInput> fixed =
        SAFE.run(
            List.of(
                Checks.file("a.yaml", "title: x x\n"),
                Checks.file("b.yaml", "title: b\n"),
                Checks.file("c.yaml", "title: x\n")),
            check);
    assertThat(rounds)
        .containsExactly(
            List.of("a.yaml", "b.yaml", "c.yaml"), List.of("a.yaml", "c.yaml"), List.of("a.yaml"));
    assertThat(fixed).extracting(FixedInput::after).containsExactly("title: y y\n", "title: y\n");
    assertThat(fixed).extracting(FixedInput::fixes).containsExactly(2, 1);
  }

  @Test
  void ofFixesThatOverlapOneIsLeftForTheNextRound() throws Exception {
    FixRun.Check check =
        files -> {
          Input file = files.get(0);
          return List.of(
              checked(file, List.of(replacing(file, "abc", "xbc"), replacing(file, "bc", "z"))));
        };
    List<FixedInput> fixed = SAFE.run(List.of(Checks.file("a.yaml", "title: abc\n")), check);
    assertThat(fixed.get(0).after()).isEqualTo("title: xz\n");
    assertThat(fixed.get(0).fixes()).isEqualTo(2);
  }

  @Test
  void aFixThatBreaksTheFileIsLeftOut() throws Exception {
    FixRun.Check check =
        files -> {
          Input file = files.get(0);
          return List.of(
              checked(
                  file,
                  List.of(
                      replacing(file, "one", "1"),
                      replacing(file, "two", "\"2"),
                      replacing(file, "three", "3"))));
        };
    List<FixedInput> fixed =
        SAFE.run(List.of(Checks.file("a.yaml", "title: one\nsubtitle: two\nx-a: three\n")), check);
    assertThat(fixed.get(0).after()).isEqualTo("title: 1\nsubtitle: two\nx-a: 3\n");
    assertThat(fixed.get(0).fixes()).isEqualTo(2);
  }

  @Test
  void unsafeFixesAreOnlyAppliedIfAskedFor() throws Exception {
    List<Input> files = List.of(Checks.file("a.yaml", "title: one\n"));
    FixRun.Check check =
        some ->
            List.of(
                checked(
                    some.get(0),
                    List.of(replacing(some.get(0), "one", "1", false, some.get(0).name()))));
    assertThat(SAFE.run(files, check)).isEmpty();
    assertThat(UNSAFE.run(files, check))
        .extracting(FixedInput::after)
        .containsExactly("title: 1\n");
  }

  @Test
  void aFixOfAnotherFileIsNotApplied() throws Exception {
    List<Input> files = List.of(Checks.file("a.yaml", "title: one\n"));
    FixRun.Check check =
        some ->
            List.of(
                checked(some.get(0), List.of(replacing(some.get(0), "one", "1", true, "b.yaml"))));
    assertThat(UNSAFE.run(files, check)).isEmpty();
  }
}
