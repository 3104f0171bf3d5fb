package lectern.profile;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/** A list of terms with an index of their names and aliases, for lists that may be long. */
final class TermList extends AbstractList<Term> implements RandomAccess {
  private final List<Term> terms;
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();

  TermList(List<Term> terms) {
    this.terms = List.copyOf(terms);
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      names.putIfAbsent(term.name(), i);
      words.putIfAbsent(Term.folded(term.name()), i);
      for (String alias : term.aliases()) {
        words.putIfAbsent(Term.folded(alias), i);
      }
    }
  }

  /** The index of the term that a text means, as {@link Vocabulary#find} says; -1 for none. */
  int indexOf(String text) {
    Integer name = names.get(text);
    return name != null ? name : words.getOrDefault(Term.folded(text), -1);
  }

  @Override
  public Term get(int index) {
    return terms.get(index);
  }

  @Override
  public int size() {
    return terms.size();
  }
}
