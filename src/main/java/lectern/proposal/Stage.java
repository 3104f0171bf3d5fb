package lectern.proposal;

import java.util.Optional;
import lectern.fields.Values;

/** What a proposal must satisfy by now. Each stage includes those before it. */
public enum Stage {
  DRAFT,
  SUBMISSION,
  PROGRAMME,
  REPORT;

  /**
   * The stage that a status asks for. A proposal that states none is taken to be on its way to
   * submission; one that left the process is asked for no more than a draft.
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

  /** Whether what {@code stage} asks for is asked for at this stage. */
  public boolean includes(Stage stage) {
    return stage.compareTo(this) <= 0;
  }
}
