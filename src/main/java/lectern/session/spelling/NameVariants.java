package lectern.session.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.session.Session;
import lectern.session.similarity.DisjointSets;
import lectern.session.similarity.Entries;
import lectern.session.similarity.Pairs;

/**
 * Finds names that seem to be one person's.
 *
 * <p>Names are indexed by what several spellings of one have in common, and never all compared with
 * all.
 */
public final class NameVariants {
  /** How many people of one given and family name are told apart by the names between them. */
  private static final int NAMESAKES = 8;

  /** The fullest names first. */
  private static final Comparator<WrittenName> FULLEST =
      (a, b) -> {
        int words = Integer.compare(b.form().words().size(), a.form().words().size());
        return words != 0
            ? words
            : Integer.compare(b.form().text().length(), a.form().text().length());
      };

  private final List<WrittenName> names;
  private final DisjointSets<Integer> union = new DisjointSets<>();

  private NameVariants(List<WrittenName> names) {
    this.names = names;
  }

  /**
   * The names of each person who has several, or one in several spellings, in the order in which
   * sessions name them.
   */
  public static Collection<List<WrittenName>> of(List<Session> sessions) {
    NameVariants variants = new NameVariants(collect(sessions));
    for (List<WrittenName> block : variants.blocks()) {
      variants.uniteShortForms(block);
    }
    variants.uniteTypos();
    return variants.people();
  }

  private static List<WrittenName> collect(List<Session> sessions) {
    Map<String, Spelling> spellings = new LinkedHashMap<>();
    for (Occurrence occurrence : LikeNames.in(sessions)) {
      spellings.computeIfAbsent(occurrence.role().name(), none -> new Spelling()).add(occurrence);
    }
    Map<String, WrittenName> names = new LinkedHashMap<>();
    for (Spelling spelling : spellings.values()) {
      NameForm form = NameForm.of(spelling.key());
      if (!form.words().isEmpty()) {
        names
            .computeIfAbsent(form.sorted(), none -> new WrittenName(names.size(), form))
            .add(spelling);
      }
    }
    return List.copyOf(names.values());
  }

  /**
   * Names that agree in the family name and in the given name or its initial. An initial alone is
   * in a block only where there is no more than one given name that it can stand for.
   */
  private List<List<WrittenName>> blocks() {
    Map<String, List<WrittenName>> families = new LinkedHashMap<>();
    for (WrittenName name : names) {
      NameForm form = name.form();
      if (form.words().size() > 1) {
        families
            .computeIfAbsent(form.initial() + " " + form.family(), none -> new ArrayList<>(1))
            .add(name);
      }
    }
    List<List<WrittenName>> blocks = new ArrayList<>();
    for (List<WrittenName> family : families.values()) {
      if (family.size() > 1) {
        blocks.addAll(blocks(family));
      }
    }
    return blocks;
  }

  private static Collection<List<WrittenName>> blocks(List<WrittenName> family) {
    Map<String, List<WrittenName>> byGiven = new LinkedHashMap<>();
    for (WrittenName name : family) {
      String given = name.form().given();
      if (!NameForm.isInitial(given)) {
        byGiven.computeIfAbsent(given, none -> new ArrayList<>()).add(name);
      }
    }
    return byGiven.size() > 1 ? byGiven.values() : List.of(family);
  }

  /** Each name is compared with the fullest ones; it is united with one if it can be no other. */
  private void uniteShortForms(List<WrittenName> block) {
    List<WrittenName> sorted = new ArrayList<>(block);
    sorted.sort(FULLEST);
    List<WrittenName> fullest = new ArrayList<>();
    for (WrittenName name : sorted) {
      List<WrittenName> same = new ArrayList<>();
      for (WrittenName full : fullest) {
        if (name.form().isShortFor(full.form()) && !name.isSurelyNot(full)) {
          same.add(full);
        }
      }
      if (same.size() == 1) {
        unite(name, same.get(0));
      } else if (same.isEmpty() && fullest.size() < NAMESAKES) {
        fullest.add(name);
      }
    }
  }

  private void uniteTypos() {
    Pairs pairs = new Pairs();
    pairs.addAgreeing(typos());
    for (Pairs.Pair pair : pairs.sorted()) {
      WrittenName later = names.get(pair.later());
      WrittenName earlier = names.get(pair.earlier());
      if (Typo.isOne(later.form(), earlier.form())
          && later.sharesMoreThanTheNameWith(earlier)
          && !later.isSurelyNot(earlier)) {
        unite(later, earlier);
      }
    }
  }

  private Entries typos() {
    Entries typos = new Entries();
    for (int i = 0; i < names.size(); i++) {
      for (int number : Typo.numbers(names.get(i).form().text())) {
        typos.add(number, i);
      }
    }
    return typos;
  }

  private void unite(WrittenName a, WrittenName b) {
    union.unite(a.index(), b.index());
  }

  private Collection<List<WrittenName>> people() {
    Map<Integer, Integer> roots = union.roots();
    Map<Integer, List<WrittenName>> people = new LinkedHashMap<>();
    Set<Integer> united = new HashSet<>(roots.values());
    for (WrittenName name : names) {
      Integer root = roots.getOrDefault(name.index(), name.index());
      if (united.contains(root) || name.hasSeveralSpellings()) {
        people.computeIfAbsent(root, none -> new ArrayList<>()).add(name);
      }
    }
    return people.values();
  }
}
