package lectern.session;

import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
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
 * @param isProfileChosen whether the configuration or an option chose the profile, whatever the
 *     proposal's event
 * @param stage the stage whose requirements it must meet
 * @param source the file of the proposal
 * @param now the current time
 * @param texts the proposal's tokenized texts
 * @param people the identities of the proposal's people
 */
public record ProposalContext(
    Proposal proposal,
    Profile profile,
    boolean isProfileChosen,
    Stage stage,
    SourceText source,
    Now now,
    ProposalTexts texts,
    PeopleOfSession people) {

  /** Makes the context of a proposal with a chosen profile. */
  public ProposalContext(
      Proposal proposal, Profile profile, Stage stage, SourceText source, Now now) {
    this(proposal, profile, true, stage, source, now);
  }

  /** Makes the context of a proposal whose texts and people nothing has asked for yet. */
  ProposalContext(
      Proposal proposal,
      Profile profile,
      boolean isProfileChosen,
      Stage stage,
      SourceText source,
      Now now) {
    this(
        proposal,
        profile,
        isProfileChosen,
        stage,
        source,
        now,
        new ProposalTexts(proposal),
        new PeopleOfSession(proposal, profile.vocabularies()));
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
    return profile.requirements(stage, type());
  }

  /** The session type. One that can't be read is a text that is no session type. */
  public Optional<String> type() {
    Field<String> type = proposal.heading().type();
    return type instanceof Field.Broken ? Optional.of("") : type.value();
  }
}
