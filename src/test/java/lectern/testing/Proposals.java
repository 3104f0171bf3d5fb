package lectern.testing;

import lectern.profile.Profiles;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalReader;
import lectern.source.Limits;
import lectern.source.ParseResult;
import lectern.source.SourceText;
import lectern.source.yaml.YamlReader;

/** Reads proposals out of YAML in a test. */
public final class Proposals {
  private Proposals() {}

  /** What comes of reading the first document of a text, with the groups of 2021. */
  public static ParseResult<Proposal> reading(String yaml) {
    return ProposalReader.read(
        new YamlReader(Limits.STANDARD).read(new SourceText("proposal.yaml", yaml)).get(0),
        Profiles.shipped("igf-2021"));
  }

  /** The proposal of a text that is valid YAML. */
  public static Proposal proposal(String yaml) {
    ParseResult<Proposal> reading = reading(yaml);
    return reading.value().orElseThrow(() -> new AssertionError(reading.problems()));
  }
}
