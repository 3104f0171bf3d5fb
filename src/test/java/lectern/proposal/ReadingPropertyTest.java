package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import lectern.profile.Profiles;
import lectern.source.Limits;
import lectern.source.ParseResult;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import lectern.source.yaml.YamlReader;
import lectern.testing.Model;
import lectern.testing.Plain;
import lectern.testing.RandomProposal;
import lectern.testing.StyledYaml;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReadingPropertyTest {

  @Property(tries = 2000)
  void aProposalIsReadTheSameInWhateverStyleItIsWritten(@ForAll long proposal, @ForAll long style)
      throws IOException {
    Model.Keys model = RandomProposal.of(proposal);
    String yaml = StyledYaml.write(model, style).text();

    ParseResult<Proposal> reading = read(yaml);

    assertThat(reading.problems()).as(yaml).isEmpty();
    assertThat(reading.value()).as(yaml).isPresent();
    assertThat(Plain.of(reading.value().get())).as(yaml).isEqualTo(model.plain());
  }

  private static ParseResult<Proposal> read(String yaml) throws IOException {
    SourceReader.Result result =
        new SourceReader(Limits.STANDARD)
            .read("f.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    SourceText source = ((SourceReader.Result.Accepted) result).source();
    return ProposalReader.read(
        new YamlReader(Limits.STANDARD).read(source).get(0), Profiles.shipped("igf-2021"));
  }
}
