package lectern.changes;

import java.util.List;
import lectern.check.Examination;
import lectern.check.Finding;
import lectern.check.session.Session;
import lectern.profile.Vocabularies;
import lectern.programme.Entry;
import lectern.proposal.Proposal;
import lectern.source.Place;

/**
 * A session in one state of a programme.
 *
 * @param path of its file within the state, with slashes; empty where the state is one file
 * @param entry what may be told of it
 * @param session what it is recognized by
 * @param findings what was found in it
 */
record StateSession(
    String path, Examination examination, Entry entry, Session session, List<Finding> findings) {

  Proposal proposal() {
    return examination.proposal();
  }

  /** The words of the profile that judges it. */
  Vocabularies words() {
    return examination.vocabularies();
  }

  /** Where it begins, which is no other session's place. */
  Place head() {
    return proposal().head();
  }

  /** How it is told of. */
  Subject subject() {
    return Subject.of(entry, path);
  }
}
