package lectern.session;

import java.util.List;
import java.util.Optional;
import lectern.profile.Profile;
import lectern.profile.Requirement;
import lectern.profile.Vocabularies;
import lectern.proposal.Proposal;
import lectern.proposal.Stage;
import lectern.proposal.Zone;
import lectern.source.SourceText;

/**
 * A proposal with the input of rules: its profile, stage, file and texts.
 *
 * @param profile the profile that applies to the proposal
 * @param stage the stage whose requirements it must meet
 * @param source the file of the proposal
 * @param now the current time
 * @param texts the proposal's tokenized texts
 */
public record ProposalContext(
    Proposal proposal,
    Profile profile,
    Stage stage,
    SourceText source,
    Now now,
    ProposalTexts texts) {

  /** Makes the context of a proposal whose texts are not split into words yet. */
  public ProposalContext(
      Proposal proposal, Profile profile, Stage stage, SourceText source, Now now) {
    this(proposal, profile, stage, source, now, new ProposalTexts(proposal));
  }

  /** The time zone of the proposal, if it is known. */
  public Optional<Zone> timeZone() {
    return profile.timeZone(proposal);
  }

  /** The time zone in which its times are printed. */
  public Zone printedZone() {
    return profile.printedZone(proposal);
  }

  /** The vocabularies of the profile. */
  public Vocabularies vocabularies() {
    return profile.vocabularies();
  }

  /** The fields that the proposal must have at its stage. */
  public List<Requirement> requirements() {
    return profile.requirements(stage, proposal.heading().type().value());
  }
}
