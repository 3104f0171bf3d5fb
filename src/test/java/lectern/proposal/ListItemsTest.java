package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lectern.source.Limits;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.source.SourceText;
import lectern.source.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListItemsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "speakers:\n  name: Ada\n  country: KE\n  name: Ben\n",
        "speakers:\n  - name: Ada\n    country: KE\n    name: Ben\n",
        "speakers:\n  country: KE\n  name: Ada\n  country: FR\n  name: Ben\n",
        "speakers:\n  -name: Ada\n  -name: Ben\n",
        "speakers:\n  – name: Ada\n  – name: Ben\n",
        "speakers:\n  -Ada\n  -Ben\n",
        "speakers:\n  • Ada\n  • Ben\n",
        "speakers:\n  Ada:\n  Ben:\n",
        "speakers:\n  - name:Ada\n  - name:Ben\n",
        "speakers:\n  - name：Ada\n  - name： Ben\n"
      })
  void itemsWithoutTheirSignsAreReportedOnceAndRead(String yaml) {
    ParseResult<Proposal> result = read(yaml);

    assertThat(result.problems()).hasSize(1);
    assertThat(names(result)).containsExactly("Ada", "Ben");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "speakers: [Ada, Ben]",
        "speakers:\n  - name: Ada\n  - Ben",
        "speakers:\n  - {name: Ada}\n  - {name: Ben}"
      })
  void otherListsStayAsTheyAre(String yaml) {
    ParseResult<Proposal> result = read(yaml);

    assertThat(result.problems()).isEmpty();
    assertThat(names(result)).containsExactly("Ada", "Ben");
  }

  @Test
  void aKeyOfOnePersonThatIsWrittenTwiceIsADuplicate() {
    assertThat(read("speakers:\n  - name: Ada\n    country: KE\n    country: FR\n").problems())
        .extracting(Problem::message)
        .containsExactly("Duplicate key \"country\"; first defined on line 3.");
  }

  private static List<String> names(ParseResult<Proposal> result) {
    return result.value().orElseThrow().people().speakers().value().orElse(List.of()).stream()
        .map(person -> person.name().value())
        .flatMap(Optional::stream)
        .toList();
  }

  private static ParseResult<Proposal> read(String yaml) {
    SourceText text = new SourceText("proposal.yaml", yaml);
    return ProposalReader.read(new YamlReader(Limits.STANDARD).read(text).get(0), new Call() {});
  }
}
