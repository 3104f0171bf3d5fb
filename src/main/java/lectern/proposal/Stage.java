package lectern.proposal;

import java.util.Optional;
import lectern.fields.Values;

/**
 * The stage whose requirements a proposal must meet.
 *
 * <p>Every stage has the requirements of a draft. Those of the stage before are only noted, and
 * those of earlier ones apply no more: a held session is not asked for what only a submission
 * needs.
 */
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

  /** Returns whether the fields that a stage requires are required or noted at this stage. */
  public boolean requires(Stage stage) {
    return stage == DRAFT || stage == this || notes(stage);
  }

  /** Returns whether the fields that a stage requires are only noted at this stage. */
  public boolean notes(Stage stage) {
    return switch (this) {
      case DRAFT, SUBMISSION -> false;
      case PROGRAMME -> stage == SUBMISSION;
      case REPORT -> stage == PROGRAMME;
    };
  }

  /** Returns whether this stage is the given one or follows it. */
  public boolean includes(Stage stage) {
    return stage.compareTo(this) <= 0;
  }

  /** Returns whether a proposal at this stage was submitted and is not held yet. */
  public boolean isPlanned() {
    return this == SUBMISSION || this == PROGRAMME;
  }
}
