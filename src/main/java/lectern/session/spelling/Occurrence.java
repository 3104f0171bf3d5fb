package lectern.session.spelling;

import lectern.session.Participant;
import lectern.session.Session;

/**
 * An occurrence of a name in a session.
 *
 * @param index the index of the session among all sessions compared
 */
record Occurrence(int index, Session session, Participant person) {}
