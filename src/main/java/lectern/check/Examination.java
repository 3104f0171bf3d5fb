package lectern.check;

import java.util.List;
import lectern.profile.Profile;
import lectern.profile.Requirement;
import lectern.profile.Vocabularies;
import lectern.proposal.Proposal;
import lectern.proposal.Stage;

/**
 * What a rule is asked about: a proposal, by whose rules it is judged, and how far it should be.
 */
public record Examination(Proposal proposal, Profile profile, Stage stage) {

  /** The vocabularies of the profile. */
  public Vocabularies vocabularies() {
    return profile.vocabularies();
  }

  /** What the proposal must have by now. */
  public List<Requirement> requirements() {
    return profile.requirements(stage, proposal.heading().type().value());
  }
}
