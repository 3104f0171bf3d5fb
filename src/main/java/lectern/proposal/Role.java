package lectern.proposal;

import java.util.List;
import java.util.Optional;

/** The role of a person in a session. */
public enum Role {
  ORGANIZER("organizer", ProposalKey.ORGANIZERS),
  FOCAL_POINT("focal point", ProposalKey.FOCAL_POINT),
  ORGANIZING_TEAM("organizing team member", ProposalKey.ORGANIZING_TEAM),
  SPEAKER("speaker", ProposalKey.SPEAKERS),
  MODERATOR("moderator", ProposalKey.MODERATOR),
  ONLINE_MODERATOR("online moderator", ProposalKey.ONLINE_MODERATOR),
  RAPPORTEUR("rapporteur", ProposalKey.RAPPORTEUR),
  REPORTER("reporter", ProposalKey.REPORTER);

  /** All roles. */
  public static final List<Role> LIST = List.of(values());

  private final String title;
  private final ProposalKey key;

  Role(String title, ProposalKey key) {
    this.title = title;
    this.key = key;
  }

  /** Returns the role of the people in a field; empty if the field holds no people. */
  public static Optional<Role> of(ProposalKey key) {
    for (Role role : LIST) {
      if (role.key == key) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** Returns the name of the role in running text. */
  public String title() {
    return title;
  }

  /** Returns whether people in this role are on stage. */
  public boolean isOnStage() {
    return switch (this) {
      case SPEAKER, MODERATOR, ONLINE_MODERATOR -> true;
      case ORGANIZER, FOCAL_POINT, ORGANIZING_TEAM, RAPPORTEUR, REPORTER -> false;
    };
  }

  /** Returns whether people in this role prepare the session, and need not be present. */
  public boolean isOrganizing() {
    return switch (this) {
      case ORGANIZER, FOCAL_POINT, ORGANIZING_TEAM -> true;
      case SPEAKER, MODERATOR, ONLINE_MODERATOR, RAPPORTEUR, REPORTER -> false;
    };
  }

  /** Returns the key of the field with the people in this role. */
  public ProposalKey key() {
    return key;
  }
}
