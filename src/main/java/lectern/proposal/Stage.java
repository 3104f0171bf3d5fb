package lectern.proposal;

import java.util.Optional;
import lectern.fields.Values;

/** The stage whose requirements a proposal must meet. Each stage includes those before it. */
public enum Stage {
  DRAFT,
  SUBMISSION,
  PROGRAMME,
  REPORT;

  /**
   * The stage that belongs to a status: submission for none, draft for a declined or withdrawn
   * proposal.
   */
  public static Stage of(Optional<Status> status) {
    return switch (status.orElse(Status.SUBMITTED)) {
      case DRAFT, DECLINED, WITHDRAWN -> DRAFT;
      case SUBMITTED, ACCEPTED -> SUBMISSION;
      case SCHEDULED -> PROGRAMME;
      case HELD -> REPORT;
    };
  }

  /** The stage as people write it. */
  public String word() {
    return Values.word(this);
  }

  /** Returns whether this stage has the requirements of {@code stage}. */
  public boolean includes(Stage stage) {
    return stage.compareTo(this) <= 0;
  }
}
