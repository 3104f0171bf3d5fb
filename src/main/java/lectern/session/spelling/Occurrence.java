package lectern.session.spelling;

import lectern.session.Participant;
import lectern.session.Session;

/**
 * A name in a session.
 *
 * @param index of the session among all that are compared
 */
record Occurrence(int index, Session session, Participant person) {}
