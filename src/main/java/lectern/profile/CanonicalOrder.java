package lectern.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.proposal.ProposalKey;

/** The canonical order of a proposal's keys: those that identify it, then those of the form. */
public final class CanonicalOrder {
  /** The keys that identify a proposal, which are before the form everywhere. */
  public static final List<ProposalKey> FIRST =
      List.of(
          ProposalKey.EVENT,
          ProposalKey.TYPE,
          ProposalKey.NUMBER,
          ProposalKey.TITLE,
          ProposalKey.STATUS);

  private CanonicalOrder() {}

  /**
   * Returns all keys in the order of a call. A field that is not in its form follows the one that
   * it follows in {@link ProposalKey}.
   *
   * @param type the session type
   */
  public static List<ProposalKey> of(Profile profile, Optional<String> type) {
    List<ProposalKey> order = new ArrayList<>(FIRST);
    for (FormField field : profile.form(type)) {
      if (!order.contains(field.path().key())) {
        order.add(field.path().key());
      }
    }
    int last = -1;
    for (ProposalKey key : ProposalKey.LIST) {
      int at = order.indexOf(key);
      if (at < 0) {
        at = last + 1;
        order.add(at, key);
      }
      last = at;
    }
    return List.copyOf(order);
  }
}
