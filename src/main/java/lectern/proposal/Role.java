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

  /** The role in running text. */
  public String title() {
    return title;
  }

  /** Tells whether whoever has this role takes part on stage. */
  public boolean isOnStage() {
    return switch (this) {
      case SPEAKER, MODERATOR, ONLINE_MODERATOR -> true;
      case ORGANIZER, RAPPORTEUR -> false;
    };
  }

  /** The field that holds the people in this role. */
  public ProposalKey key() {
    return key;
  }
}
