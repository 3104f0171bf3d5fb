package lectern.check.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.check.Finding;
import lectern.check.ProgrammeRule;
import lectern.check.Programmes;
import lectern.check.Registry;
import lectern.session.Programme;
import lectern.session.Session;
import lectern.source.SourceRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the rules find in one pass over a sorted timetable is what comparing all with all finds. */
class DoubleBookedPropertyTest {
  private static final List<String> ROOMS = List.of("Hall 1", "hall 1", "Hall 2");
  private static final List<String> PEOPLE =
      List.of("Ada Example", "ADA EXAMPLE", "Ben Example", "Cy Example");
  private static final List<String> ROLES = List.of("speakers", "moderator", "rapporteur");
  private static final Pattern MORE =
      Pattern.compile("; (\\d+) more sessions? at that time\\)\\.$");

  /** A session from a quarter of an hour to another; the rest are indexes into the lists above. */
  record Draft(int start, int quarters, int room, int person, int role) {
    private String yaml(int number) {
      return "number: "
          + number
          + "\ntime: {start: "
          + clock(start)
          + ", end: "
          + clock(start + quarters)
          + "}\nroom: "
          + ROOMS.get(room)
          + "\n"
          + ROLES.get(role)
          + ": ["
          + PEOPLE.get(person)
          + "]\n";
    }

    private static String clock(int quarters) {
      // The same instants, now in one offset and now in another.
      int hour = 8 + quarters / 4 + (quarters % 2 == 0 ? 0 : 2);
      return String.format(
          "2021-12-10T%02d:%02d%s", hour, quarters % 4 * 15, quarters % 2 == 0 ? "Z" : "+02:00");
    }

    private boolean overlaps(Draft other) {
      return start < other.start + other.quarters && other.start < start + quarters;
    }

    private boolean sharesPerson(Draft other) {
      return PEOPLE.get(person).equalsIgnoreCase(PEOPLE.get(other.person));
    }

    private boolean sharesRoom(Draft other) {
      return ROOMS.get(room).equalsIgnoreCase(ROOMS.get(other.room));
    }
  }

  @Provide
  Arbitrary<List<Draft>> programmes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(1, 6),
            Arbitraries.integers().between(0, ROOMS.size() - 1),
            Arbitraries.integers().between(0, PEOPLE.size() - 1),
            Arbitraries.integers().between(0, ROLES.size() - 1))
        .as(Draft::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(9);
  }

  @Property(tries = 300)
  void peopleAreDoubleBookedWhereComparingAllWithAllSaysSo(
      @ForAll("programmes") List<Draft> drafts) {
    compare(new PersonDoubleBooked(), drafts, Draft::sharesPerson);
  }

  @Property(tries = 300)
  void roomsAreDoubleBookedWhereComparingAllWithAllSaysSo(
      @ForAll("programmes") List<Draft> drafts) {
    compare(new RoomDoubleBooked(), drafts, Draft::sharesRoom);
  }

  @Property(tries = 100)
  void theOrderOfTheFilesChangesNothing(
      @ForAll("programmes") List<Draft> drafts, @ForAll Random random) {
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      sessions.addAll(Programmes.sessions(i + ".yaml", drafts.get(i).yaml(i % 5)));
    }
    List<Session> shuffled = new ArrayList<>(sessions);
    Collections.shuffle(shuffled, random);
    for (ProgrammeRule rule : rules()) {
      assertThat(Programmes.findings(rule, "maximum: 1", Programme.of(shuffled)))
          .as(rule.id())
          .isEqualTo(Programmes.findings(rule, "maximum: 1", Programme.of(sessions)));
    }
  }

  private static List<ProgrammeRule> rules() {
    List<ProgrammeRule> rules = new ArrayList<>();
    Registry.RULES.forEach(
        rule -> {
          if (rule instanceof ProgrammeRule programmeRule) {
            rules.add(programmeRule);
          }
        });
    assertThat(rules).hasSizeGreaterThan(10);
    return rules;
  }

  private interface Sharing {
    boolean between(Draft a, Draft b);
  }

  private static void compare(ProgrammeRule rule, List<Draft> drafts, Sharing sharing) {
    List<String> files = new ArrayList<>();
    drafts.forEach(draft -> files.add(draft.yaml(files.size())));
    List<Finding> findings = Programmes.findings(rule, Programmes.of(files));

    int clashes = 0;
    Set<Integer> clashing = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (sharing.between(drafts.get(i), drafts.get(j))
            && drafts.get(i).overlaps(drafts.get(j))) {
          clashes++;
          clashing.addAll(List.of(i, j));
        }
      }
    }

    int told = 0;
    Set<Integer> named = new HashSet<>();
    for (Finding finding : findings) {
      int later = index(finding.range());
      int earlier = index(finding.related().get(0));
      assertThat(sharing.between(drafts.get(later), drafts.get(earlier))).isTrue();
      assertThat(drafts.get(later).overlaps(drafts.get(earlier))).isTrue();
      named.addAll(List.of(later, earlier));
      told += 1 + more(finding);
    }
    assertThat(told).isEqualTo(clashes);
    assertThat(clashing).containsAll(named);
    assertThat(findings).extracting(Finding::range).doesNotHaveDuplicates();
  }

  private static int index(SourceRange range) {
    return Integer.parseInt(range.file().replace(".yaml", ""));
  }

  private static int more(Finding finding) {
    Matcher more = MORE.matcher(finding.message());
    return more.find() ? Integer.parseInt(more.group(1)) : 0;
  }
}
