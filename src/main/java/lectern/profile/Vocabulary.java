package lectern.profile;

import java.util.List;
import java.util.Optional;

/**
 * The permitted values of a field. A vocabulary without terms permits everything.
 *
 * @param label what a value is called in a message, such as {@code stakeholder group}
 */
public record Vocabulary(String label, List<Term> terms, Source source) {

  /** Whether the call has a list at all. */
  public boolean isOpen() {
    return terms.isEmpty();
  }

  /** The term that a text means, by name or alias, in any case. */
  public Optional<Term> find(String text) {
    for (Term term : terms) {
      if (term.isMeantBy(text)) {
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }

  /** The call's own word for a text; the text itself where the call has none. */
  public String canonical(String text) {
    return find(text).map(Term::name).orElse(text);
  }

  /**
   * The call's own word for a text; empty where its list does not have it. Any text is known where
   * there is no list.
   */
  public Optional<String> known(String text) {
    return isOpen() ? Optional.of(text) : find(text).map(Term::name);
  }

  /** The call's words, in its order. */
  public List<String> names() {
    return terms.stream().map(Term::name).toList();
  }
}
