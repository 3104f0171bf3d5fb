package lectern.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.source.LetterFolding;
import lectern.source.Suggestion;

/**
 * The groups that a text, which is none of a vocabulary, was probably meant as.
 *
 * <p>The name of an organization must not be taken for a misspelled group, so only texts with few
 * differences count. Short abbreviations are too similar to each other to be compared.
 */
public final class NearGroup {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 100;
  private static final int MOST_DIFFERENCES = 3;
  private static final int MOST_TERMS = 500;
  private static final int LETTERS = 26;

  /** Common words that stand for different groups, with an alias of each of these. */
  private static final Map<String, List<String>> UNCLEAR =
      Map.ofEntries(
          Map.entry("na", List.of("WEOG")),
          Map.entry("n. america", List.of("WEOG")),
          Map.entry("north america", List.of("WEOG", "GRULAC")),
          Map.entry("northern america", List.of("WEOG")),
          Map.entry("america", List.of("WEOG", "GRULAC")),
          Map.entry("americas", List.of("WEOG", "GRULAC")),
          Map.entry("eu", List.of("EEG", "WEOG")),
          Map.entry("europe", List.of("EEG", "WEOG")),
          Map.entry("european", List.of("EEG", "WEOG")),
          Map.entry("european group", List.of("EEG", "WEOG")),
          Map.entry("european union", List.of("EEG", "WEOG")),
          Map.entry("central europe", List.of("EEG", "WEOG")),
          Map.entry("mena", List.of("African Group", "APG")),
          Map.entry("middle east", List.of("APG", "African Group")),
          Map.entry("emea", List.of("African Group", "EEG", "WEOG")),
          Map.entry("oceania", List.of("APG", "WEOG")),
          Map.entry("pacific", List.of("APG", "WEOG")),
          Map.entry("media", List.of("Private Sector", "Civil Society")),
          Map.entry("press", List.of("Private Sector", "Civil Society")),
          Map.entry("academia", List.of("Civil Society", "Technical Community")),
          Map.entry("academic", List.of("Civil Society", "Technical Community")),
          Map.entry("academics", List.of("Civil Society", "Technical Community")),
          Map.entry("academic community", List.of("Civil Society", "Technical Community")),
          Map.entry("academic and technical community", List.of("Technical Community")),
          Map.entry("research", List.of("Civil Society", "Technical Community")),
          Map.entry("youth", List.of("Civil Society")),
          Map.entry("civil society group", List.of("Civil Society")),
          Map.entry("civil society sector", List.of("Civil Society")),
          Map.entry("non-profit", List.of("Civil Society")),
          Map.entry("nonprofit", List.of("Civil Society")),
          Map.entry("private", List.of("Private Sector")),
          Map.entry("private company", List.of("Private Sector")),
          Map.entry("public sector", List.of("Government")),
          Map.entry("tech", List.of("Technical Community")),
          Map.entry("tech community", List.of("Technical Community")),
          Map.entry("technical sector", List.of("Technical Community")),
          Map.entry("asia", List.of("APG")),
          Map.entry("central asia", List.of("APG", "EEG")),
          Map.entry("south asia", List.of("APG")),
          Map.entry("southeast asia", List.of("APG")),
          Map.entry("latin america", List.of("GRULAC")),
          Map.entry("south america", List.of("GRULAC")),
          Map.entry("central america", List.of("GRULAC")),
          Map.entry("caribbean", List.of("GRULAC")),
          Map.entry("north africa", List.of("African Group")),
          Map.entry("sub-saharan africa", List.of("African Group")),
          Map.entry("western europe", List.of("WEOG")));

  private NearGroup() {}

  /** Returns whether a text is a misspelled term, or a word that stands for several. */
  public static boolean isLike(String text, Vocabulary list) {
    return !list.terms().isEmpty()
        && (nearest(text, list).isPresent() || !among(text, list).isEmpty());
  }

  /** Returns the term whose name or alias a text misspells; empty if there is none. */
  public static Optional<String> nearest(String text, Vocabulary list) {
    if (text.endsWith("s") && list.has(text.substring(0, text.length() - 1))) {
      return Optional.of(list.canonical(text.substring(0, text.length() - 1)));
    }
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return Optional.empty();
    }
    int bound = Math.min(MOST_DIFFERENCES, text.length() / 5);
    int[] letters = letters(text);
    List<String> near = new ArrayList<>();
    for (int i = 0; i < list.terms().size() && i < MOST_TERMS; i++) {
      Term term = list.terms().get(i);
      add(term.name(), text, letters, bound, near);
      for (String alias : term.aliases()) {
        add(alias, text, letters, bound, near);
      }
    }
    return near.isEmpty()
        ? Optional.empty()
        : Suggestion.within(bound, text, near).map(list::canonical);
  }

  /** Adds a spelling unless its letters already differ more than the bound allows. */
  private static void add(
      String spelling, String text, int[] letters, int bound, List<String> near) {
    int longer = spelling.length() - text.length();
    if (spelling.length() < SHORTEST || longer > bound || -longer > bound) {
      return;
    }
    int[] others = letters(spelling);
    int more = 0;
    int fewer = 0;
    for (int i = 0; i < LETTERS; i++) {
      int difference = letters[i] - others[i];
      more += Math.max(0, difference);
      fewer += Math.max(0, -difference);
    }
    if (Math.max(more, fewer) <= bound) {
      near.add(spelling);
    }
  }

  /** Counts each letter of the alphabet in a text. */
  private static int[] letters(String text) {
    int[] letters = new int[LETTERS];
    for (int i = 0; i < text.length(); i++) {
      int letter = (text.charAt(i) | ' ') - 'a';
      if (letter >= 0 && letter < LETTERS) {
        letters[letter]++;
      }
    }
    return letters;
  }

  /**
   * Returns the terms that a common word may stand for, or several terms in one text, such as
   * {@code Government / Private Sector}; none for any other text.
   */
  public static List<String> among(String text, Vocabulary list) {
    String folded = LetterFolding.fold(text);
    List<String> terms = unclear(folded, list);
    return terms.isEmpty() && text.length() <= LONGEST ? joined(folded, list) : terms;
  }

  private static List<String> unclear(String folded, Vocabulary list) {
    List<String> terms = new ArrayList<>();
    for (String alias : UNCLEAR.getOrDefault(folded, List.of())) {
      list.find(alias).map(Term::name).ifPresent(terms::add);
    }
    return terms;
  }

  /** Returns the terms in a text, if it consists of terms; what is in brackets may be any text. */
  private static List<String> joined(String folded, Vocabulary list) {
    int bracket = folded.endsWith(")") ? folded.indexOf(" (") : -1;
    String outside = bracket < 0 ? folded : folded.substring(0, bracket);
    Set<String> terms = new LinkedHashSet<>();
    int parts = bracket < 0 ? 0 : 1;
    for (String part :
        outside.replace(" and ", "/").replace(" or ", "/").replace('&', '/').split("/", -1)) {
      String words = part.strip();
      List<String> found = unclear(words, list);
      list.find(words).map(Term::name).ifPresent(found::add);
      if (found.isEmpty()) {
        return List.of();
      }
      terms.addAll(found);
      parts++;
    }
    return parts > 1 ? List.copyOf(terms) : List.of();
  }
}
