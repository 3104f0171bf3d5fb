package lectern.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.Key;
import lectern.proposal.Proposal;

/** The texts of a proposal, each tokenized once, on first use. */
public final class ProposalTexts {
  private final Proposal proposal;
  private Optional<List<PublicText>> all = Optional.empty();
  private final Map<Key, TokenizedText> words = new HashMap<>();

  /** Makes the texts of a proposal. */
  ProposalTexts(Proposal proposal) {
    this.proposal = proposal;
  }

  /** Prose and the short texts that no vocabulary limits. */
  public List<PublicText> all() {
    if (all.isEmpty()) {
      all = Optional.of(PublicText.all(proposal));
    }
    return all.get();
  }

  /**
   * The words of one of its fields.
   *
   * @param key of a field that occurs once in a proposal
   * @param text the field's text
   */
  public TokenizedText words(Key key, String text) {
    TokenizedText split = words.get(key);
    if (split == null) {
      split = new TokenizedText(text);
      words.put(key, split);
    }
    return split;
  }
}
