package lectern.session;

import java.util.Optional;

/**
 * The number of a session with its type, since each session type is numbered by itself.
 *
 * @param type empty if none is stated
 */
public record SessionNumber(String type, int number) {

  /** The number of a session, if it has one. */
  public static Optional<SessionNumber> of(Session session) {
    return session
        .number()
        .map(given -> new SessionNumber(session.type().orElse(""), given.value()));
  }
}
