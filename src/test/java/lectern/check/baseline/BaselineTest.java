package lectern.check.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.profile.Level;
import lectern.source.ParseResult;
import lectern.source.Position;
import lectern.source.SourceRange;
import lectern.source.SourceText;
import lectern.testing.Checks;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BaselineTest {
  private static final Path FILE = Path.of("desk", "baseline.json");

  private static Finding finding(String file, int line, String message) {
    Position start = new Position(line, line, 1);
    return new Finding(
        "people/minimum",
        Level.ERROR,
        new SourceRange(file, start, start),
        message,
        "Mend it.",
        Optional.empty());
  }

  private static CheckedFile with(List<Finding> findings) {
    return Checks.check("a.yaml", "title: Access\nstatus: draft\n").withFindings(findings);
  }

  private static CheckedFile with(Finding... findings) {
    return with(List.of(findings));
  }

  @Test
  void numbersAndLinesDoNotMakeAFindingNew() {
    Baseline baseline =
        Baseline.of(FILE, List.of(with(finding("a.yaml", 3, "12 of 100 words are \"x\"."))));
    CheckedFile moved = with(finding("a.yaml", 700, "9 of 1000 words are \"x\"."));
    assertThat(baseline.filter(moved).findings()).isEmpty();
    assertThat(baseline.filter(moved).known()).isEqualTo(1);
    assertThat(baseline.filter(with(finding("a.yaml", 3, "12 of 100 words are \"y\"."))).findings())
        .hasSize(1);
    assertThat(baseline.filter(with(finding("b.yaml", 3, "12 of 100 words are \"x\"."))).findings())
        .hasSize(1);
  }

  @Test
  void oneOrManyOfSomethingIsTheSame() {
    Baseline baseline =
        Baseline.of(FILE, List.of(with(finding("a.yaml", 3, "It is 1 minute too long."))));
    assertThat(baseline.filter(with(finding("a.yaml", 3, "It is 20 minutes too long."))).findings())
        .isEmpty();
  }

  @Test
  void eachMissingFieldIsKnownByItself() {
    Baseline baseline = Baseline.of(FILE, List.of(missing("theme", "format", "description")));
    assertThat(baseline.filter(missing("theme", "description")).findings()).isEmpty();
    assertThat(baseline.filter(missing("format")).findings()).isEmpty();
    assertThat(baseline.filter(missing("theme", "title")).findings()).hasSize(1);
    assertThat(baseline.filter(missing("theme", "theme")).findings()).hasSize(1);
  }

  private static CheckedFile missing(String... fields) {
    String message = "Missing: " + String.join(", ", fields) + ".";
    return with(finding("a.yaml", 1, message).withFields(List.of(fields)));
  }

  @Property
  void whatIsWrittenIsReadAgain(@ForAll("findings") List<Finding> findings) throws IOException {
    Baseline baseline = Baseline.of(FILE, List.of(with(findings)));
    String text = BaselineWriter.write(baseline);
    ParseResult<Baseline> read = BaselineReader.read(FILE, new SourceText(FILE.toString(), text));
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().orElseThrow().counts()).isEqualTo(baseline.counts());
    assertThat(read.value().orElseThrow().filter(with(findings)).findings()).isEmpty();
  }

  @Property
  void theOrderOfTheFindingsDoesNotMatter(
      @ForAll("findings") List<Finding> findings, @ForAll long seed) throws IOException {
    List<Finding> shuffled = new ArrayList<>(findings);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(BaselineWriter.write(Baseline.of(FILE, List.of(with(shuffled)))))
        .isEqualTo(BaselineWriter.write(Baseline.of(FILE, List.of(with(findings)))));
  }

  @Property
  void onlyAsManyAsThereWereAreTakenOut(
      @ForAll("findings") List<Finding> before, @ForAll("findings") List<Finding> now) {
    CheckedFile all = with(now);
    CheckedFile left = Baseline.of(FILE, List.of(with(before))).filter(all);
    Map<Baseline.Entry, Integer> old = Baseline.of(FILE, List.of(with(before))).counts();
    Map<Baseline.Entry, Integer> expected = new LinkedHashMap<>();
    Baseline.of(FILE, List.of(all))
        .counts()
        .forEach(
            (entry, count) -> {
              int more = count - old.getOrDefault(entry, 0);
              if (more > 0) {
                expected.put(entry, more);
              }
            });
    assertThat(Baseline.of(FILE, List.of(left)).counts()).isEqualTo(expected);
    assertThat(left.known()).isEqualTo(all.findings().size() - left.findings().size());
  }

  @Provide
  Arbitrary<List<Finding>> findings() {
    Arbitrary<String> files =
        Arbitraries.of("a.yaml", "b/c.yaml", "../d é.yaml", "e\"f.yaml", "g: h.yaml", "'i.yaml");
    Arbitrary<String> messages =
        Arbitraries.of("One.", "Two 1.", "Two 22.", "\"Three\".", "Four 😀.");
    return Combinators.combine(files, Arbitraries.integers().between(1, 50), messages)
        .as(BaselineTest::finding)
        .list()
        .ofMaxSize(12);
  }
}
