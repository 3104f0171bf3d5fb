package lectern.session.spelling;

import lectern.session.Session;
import lectern.session.SessionRole;

/**
 * A name in a session.
 *
 * @param index of the session among all that are compared
 */
record Occurrence(int index, Session session, SessionRole role) {}
