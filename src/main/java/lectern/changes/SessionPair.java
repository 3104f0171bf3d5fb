package lectern.changes;

import java.util.Optional;

/**
 * A session in two states of a programme, at least one of which has it.
 *
 * @param before empty where the session was added
 * @param after empty where the session was removed
 */
record SessionPair(Optional<SessionVersion> before, Optional<SessionVersion> after) {}
