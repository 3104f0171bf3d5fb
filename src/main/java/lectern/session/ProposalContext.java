package lectern.session;

import java.util.List;
import lectern.profile.Profile;
import lectern.profile.Requirement;
import lectern.profile.Vocabularies;
import lectern.proposal.Proposal;
import lectern.proposal.Stage;
import lectern.source.SourceText;

/**
 * What a rule is asked about.
 *
 * @param profile by whose rules the proposal is judged
 * @param stage how far it should be
 * @param source the file that the proposal stands in
 * @param now when it is checked
 * @param texts the proposal's texts word by word
 */
public record ProposalContext(
    Proposal proposal,
    Profile profile,
    Stage stage,
    SourceText source,
    Now now,
    ProposalTexts texts) {

  /** The examination of a proposal of which no text was split yet. */
  public ProposalContext(
      Proposal proposal, Profile profile, Stage stage, SourceText source, Now now) {
    this(proposal, profile, stage, source, now, new ProposalTexts(proposal));
  }

  /** The vocabularies of the profile. */
  public Vocabularies vocabularies() {
    return profile.vocabularies();
  }

  /** What the proposal must have by now. */
  public List<Requirement> requirements() {
    return profile.requirements(stage, proposal.heading().type().value());
  }
}
