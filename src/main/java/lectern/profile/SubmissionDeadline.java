package lectern.profile;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Until when proposals are taken.
 *
 * @param moment the last one at which a proposal is in time
 * @param earlier what was announced before the deadline was moved, if it was
 */
public record SubmissionDeadline(
    OffsetDateTime moment, Optional<SubmissionDeadline> earlier, Source source) {}
