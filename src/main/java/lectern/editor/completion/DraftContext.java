package lectern.editor.completion;

import java.util.Optional;
import lectern.editor.place.StatedCall;
import lectern.profile.Profile;
import lectern.session.Programme;
import lectern.session.Session;
import lectern.source.SourceText;

/**
 * The proposal in which something is completed.
 *
 * @param stated what it says about its call
 * @param session the session that it is in the programme, if it could be read
 */
record DraftContext(
    SourceText text,
    int offset,
    Profile profile,
    StatedCall stated,
    Programme programme,
    Optional<Session> session) {

  static DraftContext of(
      SourceText text, int offset, Profile profile, StatedCall stated, Programme programme) {
    Optional<Session> own = Optional.empty();
    for (Session session : programme.sessions()) {
      boolean isBefore =
          session.head().file().equals(text.name()) && session.head().startOffset() <= offset;
      boolean isNearer =
          isBefore
              && own.filter(other -> other.head().startOffset() > session.head().startOffset())
                  .isEmpty();
      own = isNearer ? Optional.of(session) : own;
    }
    return new DraftContext(text, offset, profile, stated, programme, own);
  }
}
