package lectern.editor.completion;

import java.util.ArrayList;
import java.util.List;
import lectern.fields.Located;
import lectern.session.Session;

/** The numbers of the other sessions of the call. */
final class SessionCandidates {
  private SessionCandidates() {}

  static List<Candidate> of(DraftContext draft) {
    List<Candidate> candidates = new ArrayList<>();
    for (Session session : draft.programme().active()) {
      boolean isOther =
          session.profile().equals(draft.profile().name())
              && draft.session().filter(own -> own.head().equals(session.head())).isEmpty();
      if (isOther && session.number().isPresent()) {
        candidates.add(
            Candidate.number(
                Completion.Kind.SESSION,
                session.number().get().value().toString(),
                session.title().map(Located::value).orElse("")));
      }
    }
    return candidates;
  }
}
