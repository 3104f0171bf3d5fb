package lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lectern.fields.Field;
import lectern.proposal.Call;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalReader;
import lectern.proposal.Role;
import lectern.source.Limits;
import lectern.source.SourceRange;
import lectern.source.SourceText;
import lectern.source.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLocatorTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "description: before @@ after\n",
        "description: 'before @@ after'\n",
        "description: \"before @@ after\"\n",
        "description: |\n  before\n\n  @@ after\n",
        "description: |2-\n    before\n    @@ after\n",
        "description: >\n  before\n  more @@\n  after\n",
        "description: before\n  more\n  @@ after\n",
        "description: |\r\n  before\r\n  @@ after\r\n",
        "# 😀\ntitle: 😀\ndescription: |\n  😀 é @@ after\n",
      })
  void aPartIsFoundHoweverTheTextIsWritten(String yaml) {
    assertThat(placesOf("@@", yaml)).singleElement().satisfies(range -> isAt(range, "@@", yaml));
  }

  @Test
  void eachOfSeveralEqualPartsIsFoundInItsOwnPlace() {
    String yaml = "description: |\n  @@ and\n  @@ and @@\n";
    assertThat(placesOf("@@", yaml))
        .extracting(range -> range.start().line() + ":" + range.start().column())
        .containsExactly("2:3", "3:3", "3:10");
  }

  @Test
  void equalPartsThatAreNotAskedForAreSkipped() {
    String yaml = "description: |\n  @@ @@\n  @@ @@\n";
    Field<String> field = field(yaml);
    TextLocator locator = new TextLocator(source(yaml));
    assertThat(locator.of(field, 3, 5).start().column()).isEqualTo(6);
    assertThat(locator.of(field, 9, 11).start().line()).isEqualTo(3);
  }

  @Test
  void aPartThatIsWrittenOtherwiseStandsAtItsField() {
    String yaml = "description: \"before \\x40@ after\"\n";
    Field<String> field = field(yaml);
    assertThat(placesOf("@@", yaml)).containsOnly(field.range());
    String folded = "description: >\n  before\n  after\n";
    assertThat(placesOf("before after", folded)).containsExactly(field(folded).range());
  }

  @Test
  void fieldsCanBeAskedForInAnyOrder() {
    String yaml = "title: 😀 @@\ndescription: |\n  @@\n";
    Proposal proposal = proposal(yaml);
    TextLocator locator = new TextLocator(source(yaml));
    assertThat(locator.of(proposal.content().description(), 0, 2).start().line()).isEqualTo(3);
    assertThat(locator.of(proposal.heading().title(), 3, 5).start().column()).isEqualTo(10);
    assertThat(locator.of(proposal.content().description(), 0, 2).start().line()).isEqualTo(3);
  }

  @Test
  void aPartOfAPrintedPersonStandsAtThatPart() {
    String yaml = "moderator: Ada @@, Government\n";
    Field<String> name = proposal(yaml).people().in(Role.MODERATOR).get(0).name();
    assertThat(new TextLocator(source(yaml)).of(name, 4, 6)).isEqualTo(name.range());
  }

  private static void isAt(SourceRange range, String part, String yaml) {
    int start = yaml.offsetByCodePoints(0, range.start().offset());
    int end = yaml.offsetByCodePoints(0, range.end().offset());
    assertThat(yaml.substring(start, end)).isEqualTo(part);
    String line = source(yaml).line(range.start().line());
    assertThat(line.substring(line.offsetByCodePoints(0, range.start().column() - 1)))
        .startsWith(part);
    assertThat(range.end().column() - range.start().column()).isEqualTo(part.length());
  }

  private static List<SourceRange> placesOf(String part, String yaml) {
    Field<String> field = field(yaml);
    String text = field.value().orElseThrow();
    TextLocator locator = new TextLocator(source(yaml));
    List<SourceRange> found = new ArrayList<>();
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      found.add(locator.of(field, at, at + part.length()));
    }
    return found;
  }

  private static Field<String> field(String yaml) {
    return proposal(yaml).content().description();
  }

  private static Proposal proposal(String yaml) {
    return ProposalReader.read(
            new YamlReader(Limits.STANDARD).read(source(yaml)).get(0), new Call() {})
        .value()
        .orElseThrow();
  }

  private static SourceText source(String yaml) {
    return new SourceText("x.yaml", yaml);
  }
}
