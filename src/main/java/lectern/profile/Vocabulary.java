package lectern.profile;

import java.util.List;
import java.util.Optional;
import lectern.country.Countries;
import lectern.source.HiddenCharacters;

/**
 * The allowed values of a field.
 *
 * @param label the name of a value in messages, such as {@code stakeholder group}
 * @param terms the known values
 * @param isOpen whether other values are allowed too; always true if no value is known
 */
public record Vocabulary(String label, List<Term> terms, boolean isOpen, Source source) {

  /** An open vocabulary without terms, which allows every value. */
  static Vocabulary none(String label) {
    return new Vocabulary(label, List.of(), true, Source.HOUSE);
  }

  /**
   * Finds a term by name or alias, ignoring case. An exact name takes precedence over an alias of
   * another term. A country in parentheses may follow.
   */
  public Optional<Term> find(String text) {
    int index = indexOf(text);
    return index < 0 ? Optional.empty() : Optional.of(terms.get(index));
  }

  /** Returns whether a text is the name or an alias of a term. */
  public boolean has(String text) {
    return indexOf(text) >= 0;
  }

  private int indexOf(String text) {
    int index = indexOfTerm(text);
    if (index < 0 && text.endsWith(")")) {
      index = indexWithCountry(text);
    }
    String ordinary = index < 0 ? HiddenCharacters.withOrdinarySpaces(text) : text;
    return ordinary.equals(text) ? index : indexOf(ordinary);
  }

  /** The index of a term with a country behind it, as in {@code Africa (Nigeria)}. */
  private int indexWithCountry(String text) {
    int open = text.lastIndexOf('(');
    int index = open > 0 ? indexOfTerm(text.substring(0, open).strip()) : -1;
    boolean hasCountry =
        index >= 0 && Countries.find(text.substring(open + 1, text.length() - 1)).isPresent();
    return hasCountry ? index : -1;
  }

  private int indexOfTerm(String text) {
    if (terms instanceof TermList list) {
      return list.indexOf(text);
    }
    // Most values are exact names.
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

  /** Returns the name of a text's term; the text itself if there is none. */
  public String canonical(String text) {
    int index = indexOf(text);
    return index < 0 ? text : terms.get(index).name();
  }

  /**
   * Returns the name of a text's term. If there is none, returns the text if the vocabulary is
   * open, otherwise empty.
   */
  public Optional<String> known(String text) {
    int index = indexOf(text);
    if (index < 0) {
      return isOpen ? Optional.of(text) : Optional.empty();
    }
    return Optional.of(terms.get(index).name());
  }

  /** The names of the terms, in order. */
  public List<String> names() {
    return terms.stream().map(Term::name).toList();
  }
}
