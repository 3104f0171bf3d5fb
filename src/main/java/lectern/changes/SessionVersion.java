package lectern.changes;

import java.util.List;
import lectern.check.Finding;
import lectern.profile.Vocabularies;
import lectern.programme.Entry;
import lectern.proposal.Proposal;
import lectern.session.ProposalContext;
import lectern.session.Session;
import lectern.source.SourceRange;

/**
 * A session in one state of a programme.
 *
 * @param path of its file within the state, with slashes; empty where the state is one file
 * @param entry what may be told of it
 * @param session what it is recognized by
 * @param findings what was found in it
 */
record SessionVersion(
    String path, ProposalContext context, Entry entry, Session session, List<Finding> findings) {

  Proposal proposal() {
    return context.proposal();
  }

  /** The words of the profile that judges it. */
  Vocabularies words() {
    return context.vocabularies();
  }

  /** The place at which it begins, which no other session shares. */
  SourceRange head() {
    return proposal().head();
  }

  /** The subject of sentences about it. */
  Subject subject() {
    return Subject.of(entry, path);
  }
}
