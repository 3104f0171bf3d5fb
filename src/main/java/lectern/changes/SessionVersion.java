package lectern.changes;

import lectern.profile.Vocabularies;
import lectern.proposal.Proposal;
import lectern.session.Session;
import lectern.source.SourceRange;

/**
 * A session in one state of a programme.
 *
 * @param path the path of its file within the state, with slashes; empty where the state is a file
 * @param words the vocabularies of its profile
 */
record SessionVersion(
    String path, Proposal proposal, Vocabularies words, Session session, SessionSummary summary) {

  /** The start of its document, which no other session of the state shares. */
  SourceRange head() {
    return proposal.head();
  }
}
