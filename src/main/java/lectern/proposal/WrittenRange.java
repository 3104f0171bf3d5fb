package lectern.proposal;

import java.util.Optional;

/**
 * The start of a session with its end or length as they are written.
 *
 * @param minutes the length, if it is written
 */
record WrittenRange(WrittenMoment start, Optional<WrittenMoment> end, Optional<Integer> minutes) {}
