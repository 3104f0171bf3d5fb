package lectern.editor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lectern.source.LetterFolding;

/** The comparison of what is typed with the beginnings of words, without case and accents. */
final class WordStart {
  private final String typed;

  WordStart(String typed) {
    this.typed = LetterFolding.fold(typed.strip());
  }

  /** Returns whether a name, or a word in it, begins with what is typed. */
  boolean matches(String name) {
    String folded = LetterFolding.fold(name);
    int at = folded.indexOf(typed);
    while (at > 0 && Character.isLetterOrDigit(folded.codePointBefore(at))) {
      at = folded.indexOf(typed, at + 1);
    }
    return at >= 0;
  }

  /** Returns items in the same order, but first those whose name begins with what is typed. */
  <T> List<T> sorted(List<T> items, Function<T, String> name) {
    List<T> sorted = new ArrayList<>();
    List<T> rest = new ArrayList<>();
    for (T item : items) {
      (LetterFolding.fold(name.apply(item)).startsWith(typed) ? sorted : rest).add(item);
    }
    sorted.addAll(rest);
    return sorted;
  }
}
