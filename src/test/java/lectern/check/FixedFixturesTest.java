package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lectern.edit.FixRun;
import lectern.edit.FixedInput;
import lectern.profile.Level;
import lectern.source.Edit;
import lectern.source.Input;
import lectern.source.Position;
import lectern.source.SourceText;
import lectern.testing.Checks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All fixes in the fixtures of the rules, made together. */
class FixedFixturesTest {

  private static Stream<Fixture> fixtures() {
    return FixtureFolder.rules().stream()
        .flatMap(rule -> FixtureFolder.of(rule).fixtures().stream())
        .filter(one -> one.findings().stream().anyMatch(finding -> finding.fix().isPresent()));
  }

  private static List<CheckedFile> check(Fixture fixture, List<Input> files) {
    return Checks.check(fixture.loader(), files.toArray(Input[]::new));
  }

  /** The files after the fixes. */
  private static List<Input> fixed(Fixture fixture, List<Input> files, boolean withUnsafe)
      throws Exception {
    List<Input> all = new ArrayList<>(files);
    FixRun run = new FixRun(fixture.loader(), withUnsafe);
    for (FixedInput file : run.run(files, some -> check(fixture, some))) {
      all.set(files.indexOf(file.original()), file);
    }
    return all;
  }

  @TestFactory
  Stream<DynamicTest> nothingIsLeftToFixAndSafeFixesGiveNoError() {
    return fixtures().map(one -> dynamicTest(one.name(), () -> isFixed(one)));
  }

  private static void isFixed(Fixture fixture) throws Exception {
    for (boolean withUnsafe : new boolean[] {false, true}) {
      List<Input> once = fixed(fixture, fixture.inputs(), withUnsafe);
      assertThat(new FixRun(fixture.loader(), withUnsafe).run(once, some -> check(fixture, some)))
          .isEmpty();
      if (!withUnsafe) {
        List<String> before = errors(fixture.checked());
        List<String> after = errors(check(fixture, once));
        before.forEach(after::remove);
        if (before.contains("structure/syntax")) {
          // What is below an error is only read once that is fixed.
          assertThat(after).doesNotContain("structure/syntax");
        } else {
          assertThat(after).isEmpty();
        }
      }
    }
  }

  private static List<String> errors(List<CheckedFile> files) {
    List<String> rules = new ArrayList<>();
    for (CheckedFile file : files) {
      for (Finding finding : file.findings()) {
        if (finding.level() == Level.ERROR) {
          rules.add(finding.rule());
        }
      }
    }
    return rules;
  }

  @TestFactory
  Stream<DynamicTest> linesWithoutEditsStayAsTheyAre() {
    return fixtures().map(one -> dynamicTest(one.name(), () -> keepsOtherLines(one)));
  }

  private static void keepsOtherLines(Fixture fixture) throws Exception {
    List<CheckedFile> checked = fixture.checked();
    List<CheckedFile> nothing = checked.stream().map(file -> file.withFindings(List.of())).toList();
    List<List<CheckedFile>> rounds = new ArrayList<>(List.of(checked, nothing));
    List<Input> inputs = fixture.inputs();
    for (FixedInput file :
        new FixRun(fixture.loader(), true).run(inputs, some -> rounds.remove(0))) {
      Set<Integer> edited = new TreeSet<>();
      for (Finding finding : checked.get(inputs.indexOf(file.original())).findings()) {
        for (Edit edit : finding.fix().map(fix -> fix.edits()).orElse(List.of())) {
          for (int line = edit.range().startLine(); line <= edit.range().endLine(); line++) {
            edited.add(line);
          }
        }
      }
      SourceText before = new SourceText(file.name(), file.before());
      Iterator<String> after = file.after().lines().iterator();
      int lines = (int) file.before().lines().count();
      for (int line = Position.START.line(); line <= lines; line++) {
        String text = before.line(line);
        if (!edited.contains(line)) {
          assertThat(isAhead(text, after)).as("line %s of %s", line, file.after()).isTrue();
        }
      }
    }
  }

  /** Moves on to a line. */
  private static boolean isAhead(String line, Iterator<String> lines) {
    while (lines.hasNext()) {
      if (lines.next().equals(line)) {
        return true;
      }
    }
    return false;
  }
}
