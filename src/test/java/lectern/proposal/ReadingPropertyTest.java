package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.source.Document;
import lectern.source.Limits;
import lectern.source.SourceText;
import lectern.source.YamlReader;
import lectern.testing.Model;
import lectern.testing.Plain;
import lectern.testing.RandomProposal;
import lectern.testing.StyledYaml;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReadingPropertyTest {

  @Property(tries = 2000)
  void aProposalIsReadTheSameInWhateverStyleItIsWritten(@ForAll long proposal, @ForAll long style) {
    Model.Keys model = RandomProposal.of(proposal);
    String yaml = StyledYaml.write(model, style).text();

    Reading reading = read(yaml);

    assertThat(reading.faults()).as(yaml).isEmpty();
    assertThat(reading.proposal()).as(yaml).isPresent();
    assertThat(Plain.of(reading.proposal().get())).as(yaml).isEqualTo(model.plain());
  }

  private static Reading read(String yaml) {
    String unmarked = yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml;
    Document document =
        new YamlReader(Limits.STANDARD).read(new SourceText("proposal.yaml", unmarked)).get(0);
    return ProposalReader.read(document);
  }
}
