package lectern.profile;

import java.util.List;
import java.util.Optional;

/**
 * The permitted values of a field.
 *
 * @param label what a value is called in a message, such as {@code stakeholder group}
 * @param terms the values that are known
 * @param isOpen whether other values are permitted too; always so where no value is known
 */
public record Vocabulary(String label, List<Term> terms, boolean isOpen, Source source) {

  /** A vocabulary of a call that gives no list: it permits everything. */
  static Vocabulary none(String label) {
    return new Vocabulary(label, List.of(), true, Source.HOUSE);
  }

  /**
   * The term that a text means, by name or alias, in any case. A text that is the very name of a
   * term means that one.
   */
  public Optional<Term> find(String text) {
    for (Term term : terms) {
      if (term.name().equals(text)) {
        return Optional.of(term);
      }
    }
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
   * the list is open.
   */
  public Optional<String> known(String text) {
    return find(text).map(Term::name).or(() -> isOpen ? Optional.of(text) : Optional.empty());
  }

  /** The call's words, in its order. */
  public List<String> names() {
    return terms.stream().map(Term::name).toList();
  }
}
