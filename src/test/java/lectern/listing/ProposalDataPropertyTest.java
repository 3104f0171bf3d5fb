package lectern.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import lectern.check.Examination;
import lectern.testing.Checks;
import lectern.testing.RandomProposal;
import lectern.testing.StyledYaml;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ProposalDataPropertyTest {
  @Property(tries = 300)
  void theYamlOfAProposalSaysTheSameAsTheProposal(@ForAll long seed) {
    Examination one = examined(StyledYaml.write(RandomProposal.of(seed), seed).text());
    String yaml = ProposalData.yaml(one.proposal(), one.profile(), true, text -> text);
    Examination again = examined(yaml);
    assertThat(ProposalData.yaml(again.proposal(), again.profile(), true, text -> text))
        .isEqualTo(yaml);
    assertThat(text(again)).isEqualTo(text(one));
  }

  @Property(tries = 300)
  void jsonAndYamlHoldTheSame(@ForAll long seed) throws Exception {
    Examination one = examined(StyledYaml.write(RandomProposal.of(seed), seed).text());
    JsonNode json =
        new ObjectMapper()
            .readTree(ProposalData.json(one.proposal(), one.profile(), true, text -> text));
    JsonNode yaml =
        new YAMLMapper()
            .readTree(ProposalData.yaml(one.proposal(), one.profile(), true, text -> text));
    assertThat(yaml).isEqualTo(json);
  }

  @Property(tries = 100)
  void whatIsPrivateIsLeftOutUnlessItIsAskedFor(@ForAll long seed) throws Exception {
    Examination one = examined(StyledYaml.write(RandomProposal.of(seed), seed).text());
    JsonNode json =
        new ObjectMapper()
            .readTree(ProposalData.json(one.proposal(), one.profile(), false, text -> text));
    for (String key : new String[] {"email", "gender", "country", "youth", "confirmation"}) {
      assertThat(json.findValues(key)).as(key).isEmpty();
    }
  }

  private static String text(Examination one) {
    return TextListing.print(ListingBuilder.build(one.proposal(), one.profile()), 80);
  }

  private static Examination examined(String yaml) {
    return Checks.load(yaml).get(0);
  }
}
