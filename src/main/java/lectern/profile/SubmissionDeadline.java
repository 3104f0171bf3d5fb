package lectern.profile;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The deadline for proposals.
 *
 * @param moment the last moment that is in time
 * @param earlier the original deadline, if it was extended
 */
public record SubmissionDeadline(
    OffsetDateTime moment, Optional<SubmissionDeadline> earlier, Source source) {}
