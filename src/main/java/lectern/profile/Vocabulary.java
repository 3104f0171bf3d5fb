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
   * term means that one, even where another has it as an alias.
   */
  public Optional<Term> find(String text) {
    int index = indexOf(text);
    return index < 0 ? Optional.empty() : Optional.of(terms.get(index));
  }

  /** Returns whether a text means one of the terms. */
  public boolean has(String text) {
    return indexOf(text) >= 0;
  }

  private int indexOf(String text) {
    if (terms instanceof TermList list) {
      return list.indexOf(text);
    }
    // Nearly every value is a name as the call writes it.
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).name().equals(text)) {
        return i;
      }
    }
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).isMeantBy(text)) {
        return i;
      }
    }
    return -1;
  }

  /** The call's own word for a text; the text itself where the call has none. */
  public String canonical(String text) {
    int index = indexOf(text);
    return index < 0 ? text : terms.get(index).name();
  }

  /**
   * The call's own word for a text; empty where its list does not have it. Any text is known where
   * the list is open.
   */
  public Optional<String> known(String text) {
    int index = indexOf(text);
    if (index < 0) {
      return isOpen ? Optional.of(text) : Optional.empty();
    }
    return Optional.of(terms.get(index).name());
  }

  /** The call's words, in its order. */
  public List<String> names() {
    return terms.stream().map(Term::name).toList();
  }
}
