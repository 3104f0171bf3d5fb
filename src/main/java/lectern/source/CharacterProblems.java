package lectern.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The problems of characters that can't be seen, or that are not what they look like, in the text
 * of a file. There is one problem for all places of a character.
 */
public final class CharacterProblems {
  private static final int MOST_EDITS = 1000;

  private final String text;
  private final CharacterContext context;
  // In code points.
  private final Map<Integer, List<Integer>> places = new LinkedHashMap<>();

  private CharacterProblems(String text) {
    this.text = text;
    this.context = new CharacterContext(text);
  }

  /**
   * Returns the problems of a text.
   *
   * @param known other problems, whose ranges are not reported again
   */
  public static List<Problem> of(SourceText source, List<Problem> known) {
    if (source.isPlain()) {
      return List.of();
    }
    CharacterProblems problems = new CharacterProblems(source.text());
    problems.find();
    return problems.places.isEmpty() ? List.of() : problems.all(source, known);
  }

  private void find() {
    int surrogates = 0;
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        continue;
      }
      int c = unit;
      if (Character.isHighSurrogate(unit)) {
        c = text.codePointAt(i);
      } else if (i >= words && LookAlikes.isOne(unit)) {
        words = lookAlikes(i, surrogates);
      }
      CharacterKind kind = CharacterKind.of(c);
      if (kind != CharacterKind.ORDINARY && !context.allows(kind, i)) {
        add(c, i - surrogates);
      }
      if (c > 0xFFFF) {
        i++;
        surrogates++;
      }
    }
  }

  /** Adds the look-alikes of the word around an index, and returns the end of the word. */
  private int lookAlikes(int index, int surrogates) {
    int start = index;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = index;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (LookAlikes.find(text.substring(start, end), 0) >= 0) {
      for (int i = index; i < end; i++) {
        if (LookAlikes.isOne(text.charAt(i))) {
          add(text.charAt(i), i - surrogates);
        }
      }
    }
    return end;
  }

  private void add(int c, int offset) {
    places.computeIfAbsent(c, any -> new ArrayList<>()).add(offset);
  }

  private List<Problem> all(SourceText source, List<Problem> known) {
    BitSet reported = new BitSet();
    for (Problem problem : known) {
      reported.set(problem.range().startOffset(), problem.range().endOffset());
    }
    LineIndex lines = new LineIndex(text);
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<Integer, List<Integer>> entry : places.entrySet()) {
      List<SourceRange> ranges = new ArrayList<>();
      for (int offset : entry.getValue()) {
        if (!reported.get(offset)) {
          Position at = lines.at(offset);
          ranges.add(new SourceRange(source.name(), at, at.plus(1)));
        }
      }
      if (!ranges.isEmpty()) {
        problems.add(problem(entry.getKey(), ranges));
      }
    }
    return problems;
  }

  private static Problem problem(int c, List<SourceRange> ranges) {
    String name = CodePoints.name(c) + more(ranges.size() - 1);
    if (c <= 0xFFFF && LookAlikes.isOne((char) c)) {
      char latin = LookAlikes.latin((char) c);
      return new Problem(
          ProblemKind.CHARACTER,
          ranges.get(0),
          name + " is not the Latin letter \"" + latin + "\".",
          "Replace it with \"" + latin + "\".",
          fix("Replace the letter.", false, Character.toString(latin), ranges));
    }
    CharacterKind kind = CharacterKind.of(c);
    return new Problem(
        ProblemKind.CHARACTER,
        ranges.get(0),
        name + " " + kind.problem() + ".",
        kind.remedy(),
        kind.canBeReplaced()
            ? fix(kind.remedy(), kind.isSafeToDelete(), kind.replacement(), ranges)
            : Optional.empty());
  }

  private static String more(int others) {
    return others == 0
        ? ""
        : ", here and in " + others + (others == 1 ? " more place," : " more places,");
  }

  private static Optional<Fix> fix(
      String sentence, boolean isSafe, String replacement, List<SourceRange> ranges) {
    if (ranges.size() > MOST_EDITS) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    for (SourceRange range : ranges) {
      edits.add(new Edit(range, replacement));
    }
    return Optional.of(new Fix(sentence, isSafe, List.copyOf(edits)));
  }
}
