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
   * Returns the stage that follows from a status: submission for none, draft for a declined or
   * withdrawn proposal.
   */
  public static Stage of(Optional<Status> status) {
    return switch (status.orElse(Status.SUBMITTED)) {
      case DRAFT, DECLINED, WITHDRAWN -> DRAFT;
      case SUBMITTED, ACCEPTED -> SUBMISSION;
      case SCHEDULED -> PROGRAMME;
      case HELD -> REPORT;
    };
  }

  /** Returns the stage as it is written in files and options. */
  public String word() {
    return Values.word(this);
  }

  /** Returns the requirement of a field from this stage on: {@code required for submission}. */
  public String required() {
    return switch (this) {
      case DRAFT -> "required";
      case SUBMISSION -> "required for submission";
      case PROGRAMME -> "required for the programme";
      case REPORT -> "required for the report";
    };
  }

  /** Returns whether this stage has the requirements of {@code stage}. */
  public boolean includes(Stage stage) {
    return stage.compareTo(this) <= 0;
  }
}
