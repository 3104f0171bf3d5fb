package lectern.check.rules.programme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.session.Session;
import lectern.session.SessionNumber;

/** An index of sessions by number. */
final class Numbers {
  private final Map<SessionNumber, Session> exact = new HashMap<>();
  private final Map<Integer, Session> first = new HashMap<>();
  private final Set<Integer> ambiguous = new HashSet<>();

  Numbers(List<Session> sessions) {
    for (Session session : sessions) {
      SessionNumber.of(session).ifPresent(number -> add(number, session));
    }
  }

  private void add(SessionNumber number, Session session) {
    boolean isNew = exact.putIfAbsent(number, session) == null;
    if (first.putIfAbsent(number.number(), session) != null && isNew) {
      ambiguous.add(number.number());
    }
  }

  /** Returns whether any session has this number. */
  boolean has(int number) {
    return first.containsKey(number);
  }

  /**
   * Finds the session that another refers to by number: the one of its own type, or else the only
   * one.
   *
   * @return empty if there is none, or several of other types
   */
  Optional<Session> find(Session session, int number) {
    SessionNumber ofItsType = new SessionNumber(session.type().orElse(""), number);
    Optional<Session> only =
        Optional.ofNullable(first.get(number)).filter(found -> !ambiguous.contains(number));
    return Optional.ofNullable(exact.get(ofItsType)).or(() -> only);
  }
}
