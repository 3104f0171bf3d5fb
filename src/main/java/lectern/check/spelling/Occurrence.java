package lectern.check.spelling;

import lectern.check.session.Attendance;
import lectern.check.session.Session;

/**
 * A name in a session.
 *
 * @param index of the session among all that are compared
 */
record Occurrence(int index, Session session, Attendance attendance) {}
