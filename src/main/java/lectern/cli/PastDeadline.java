package lectern.cli;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import lectern.profile.Profile;
import lectern.profile.SubmissionDeadline;
import lectern.session.TimeText;

/** A line on standard error about a call that is closed. */
final class PastDeadline {
  private static final int MINUTE = 60;

  private PastDeadline() {}

  static void print(Profile profile, Console console) {
    Optional<OffsetDateTime> deadline =
        profile.calendar().submissionDeadline().map(SubmissionDeadline::moment);
    if (deadline.isEmpty()) {
      return;
    }
    // The last minute is in time.
    Instant end = deadline.get().toInstant().plusSeconds(MINUTE);
    if (!console.clock().instant().isBefore(end)) {
      console
          .err()
          .print(
              "lectern: the submission deadline of "
                  + profile.title()
                  + " was "
                  + TimeText.words(deadline.get())
                  + "; the call is closed.\n");
      // In a dialogue, before the next question.
      console.err().flush();
    }
  }
}
