package lectern.session.spelling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import lectern.session.Session;
import lectern.session.similarity.DisjointSets;

/**
 * Finds names that probably belong to one person.
 *
 * <p>Names are grouped by common features of their spellings (blocking), so that not all pairs are
 * compared.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Record_linkage">Record linkage</a>
 */
public final class NameVariants {
  /**
   * The maximum number of people with the same given and family name, but different middle names.
   */
  private static final int NAMESAKES = 8;

  /** The maximum number of preceding names that a name with a common hash is compared with. */
  private static final int LAST_FEW = 3;

  private static final int BUCKET_BITS = 22;
  private static final int BUCKETS = 1 << BUCKET_BITS;

  /** The fullest names first. */
  private static final Comparator<WrittenName> FULLEST =
      (a, b) -> {
        int words = Integer.compare(b.form().words().size(), a.form().words().size());
        return words != 0
            ? words
            : Integer.compare(b.form().text().length(), a.form().text().length());
      };

  private final List<WrittenName> names;
  private final DisjointSets<Integer> sets = new DisjointSets<>();

  private NameVariants(List<WrittenName> names) {
    this.names = names;
  }

  /**
   * Returns the names of each person who has several names or spellings, in the order of their
   * first occurrence.
   */
  public static Collection<List<WrittenName>> of(List<Session> sessions) {
    NameVariants variants = new NameVariants(WrittenName.in(sessions));
    variants.blocks().forEach(variants::uniteShortForms);
    variants.uniteTypos();
    return variants.people();
  }

  /**
   * Groups names with the same family name and the same given name or initial. An initial is in a
   * block only if it matches no more than one given name.
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

  /** Compares each name with the fullest ones, and unites it with the only one that matches. */
  private void uniteShortForms(List<WrittenName> block) {
    List<WrittenName> sorted = new ArrayList<>(block);
    sorted.sort(FULLEST);
    List<WrittenName> fullest = new ArrayList<>();
    for (WrittenName name : sorted) {
      List<WrittenName> same = new ArrayList<>();
      for (WrittenName full : fullest) {
        if (name.form().isShortFor(full.form()) && !name.isCertainlyNot(full)) {
          same.add(full);
        }
      }
      if (same.size() == 1) {
        sets.unite(name.index(), same.get(0).index());
      } else if (same.isEmpty() && fullest.size() < NAMESAKES) {
        fullest.add(name);
      }
    }
  }

  /** Compares names that share a hash, but not all pairs if many do. */
  private void uniteTypos() {
    long[] hashes = hashes();
    int first = 0;
    for (int i = 1; i < hashes.length; i++) {
      if (hashes[i] >> Integer.SIZE != hashes[first] >> Integer.SIZE) {
        first = i;
        continue;
      }
      uniteTypos(hashes[i], hashes[first]);
      for (int before = Math.max(first + 1, i - LAST_FEW); before < i; before++) {
        uniteTypos(hashes[i], hashes[before]);
      }
    }
  }

  /**
   * The hashes that several names have (and few others), sorted, each with the index of its name in
   * the low half.
   */
  private long[] hashes() {
    List<int[]> hashes = names.stream().map(name -> Typo.hashes(name.form())).toList();
    BitSet seen = new BitSet(BUCKETS);
    BitSet repeated = new BitSet(BUCKETS);
    for (int[] some : hashes) {
      for (int hash : some) {
        (seen.get(bucket(hash)) ? repeated : seen).set(bucket(hash));
      }
    }
    LongStream.Builder entries = LongStream.builder();
    for (int name = 0; name < hashes.size(); name++) {
      for (int hash : hashes.get(name)) {
        if (repeated.get(bucket(hash))) {
          entries.add((long) hash << Integer.SIZE | name);
        }
      }
    }
    return entries.build().sorted().toArray();
  }

  /** The bucket of a hash, by its highest bits after it is spread over all (Fibonacci hashing). */
  private static int bucket(int hash) {
    return (hash * 0x9E3779B1) >>> (Integer.SIZE - BUCKET_BITS);
  }

  private void uniteTypos(long laterHash, long earlierHash) {
    WrittenName later = names.get((int) laterHash);
    WrittenName earlier = names.get((int) earlierHash);
    if (Typo.isOne(later.form(), earlier.form())
        && later.sharesMoreThanTheNameWith(earlier)
        && !later.isCertainlyNot(earlier)) {
      sets.unite(later.index(), earlier.index());
    }
  }

  private Collection<List<WrittenName>> people() {
    Map<Integer, Integer> roots = sets.roots();
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
