package lectern.profile;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Until when proposals are taken.
 *
 * @param moment the last one at which a proposal is in time
 * @param earlier what was announced before, if the deadline was moved
 */
public record SubmissionDeadline(OffsetDateTime moment, Optional<String> earlier, Source source) {}
