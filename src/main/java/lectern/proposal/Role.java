package lectern.proposal;

import java.util.List;

/** The role of a person in a session. */
public enum Role {
  ORGANIZER("organizer", ProposalKey.ORGANIZERS),
  SPEAKER("speaker", ProposalKey.SPEAKERS),
  MODERATOR("moderator", ProposalKey.MODERATOR),
  ONLINE_MODERATOR("online moderator", ProposalKey.ONLINE_MODERATOR),
  RAPPORTEUR("rapporteur", ProposalKey.RAPPORTEUR);

  /** All roles. */
  public static final List<Role> LIST = List.of(values());

  private final String title;
  private final ProposalKey key;

  Role(String title, ProposalKey key) {
    this.title = title;
    this.key = key;
  }

  /** Returns the name of the role in running text. */
  public String title() {
    return title;
  }

  /** Returns whether people in this role are on stage. */
  public boolean isOnStage() {
    return switch (this) {
      case SPEAKER, MODERATOR, ONLINE_MODERATOR -> true;
      case ORGANIZER, RAPPORTEUR -> false;
    };
  }

  /** Returns the key of the field with the people in this role. */
  public ProposalKey key() {
    return key;
  }
}
