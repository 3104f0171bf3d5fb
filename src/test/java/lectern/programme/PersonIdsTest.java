package lectern.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lectern.programme.schedule.ScheduleBuilder;
import lectern.programme.schedule.ScheduleJson;
import lectern.programme.schedule.ScheduleXml;
import lectern.session.PersonIndex;
import lectern.testing.Programmes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PersonIdsTest {
  private static final List<String> NAMES =
      List.of("Ada Example", "ADA EXÁMPLE", "Łucja Sample", "Ben Case", "بدر مثال");

  private static final List<String> MARKS =
      List.of(
          "",
          ", organization: Acme",
          ", organization: Beta",
          ", email: ada@example.org",
          ", email: ben@example.org, organization: Acme",
          ", id: 0000-0001",
          ", id: 0000-0002, email: ada@example.org");

  private static Map<String, UUID> ids(String... people) {
    Programme programme = Programmes.of(session(1, List.of(people)));
    PersonIds ids = PersonIds.of(programme);
    Map<String, UUID> byPerson = new LinkedHashMap<>();
    List<PersonEntry> entries = Programmes.first(programme).people();
    for (int i = 0; i < people.length; i++) {
      byPerson.put(people[i], ids.of(entries.get(i)));
    }
    return byPerson;
  }

  private static String session(int number, List<String> people) {
    return "event: My Conf\ntype: workshop\nnumber: "
        + number
        + "\ntitle: A title\nstatus: scheduled\n"
        + "time: {start: 2021-12-06T09:00Z, end: 2021-12-06T10:00Z}\nspeakers:\n"
        + people.stream().map(p -> "  - {name: " + p + "}\n").collect(Collectors.joining());
  }

  @Test
  void anIdFollowsFromThePersonUnlessSomebodyElseHasTheNameToo() {
    UUID alone = ids("Ada Example").get("Ada Example");
    assertThat(ids("Ben Case", "Ada Example, organization: Acme"))
        .containsEntry("Ada Example, organization: Acme", alone);
    assertThat(ids("Ada Example, email: a@example.org"))
        .containsEntry("Ada Example, email: a@example.org", alone);
    assertThat(ids("Ada Example", "Ada Example, id: 1", "Ada Example, id: 2"))
        .containsEntry("Ada Example", alone)
        .containsEntry("Ada Example, id: 1", ids("Ada Example, id: 1").get("Ada Example, id: 1"));
  }

  @Test
  void namesakesAreDistinguishedByOrganizationElseByAddress() {
    String acme = "Ada Example, email: a@example.org, organization: Acme";
    String beta = "Ada Example, email: b@example.org, organization: Beta";
    String moved = "Ada Example, email: c@example.org, organization: Beta";
    assertThat(ids(acme, beta).get(acme))
        .isEqualTo(ids(beta, moved, acme).get(acme))
        .isEqualTo(ids(acme.replace("a@", "z@"), beta).get(acme.replace("a@", "z@")));
    assertThat(Set.copyOf(ids(acme, beta, moved).values())).hasSize(3);
  }

  @Property(tries = 300)
  void schedulesDoNotDependOnTheOrderOfSessions(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> sessions = new ArrayList<>();
    for (int number = 1; number <= 5; number++) {
      List<String> people = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        people.add(
            NAMES.get(random.nextInt(NAMES.size())) + MARKS.get(random.nextInt(MARKS.size())));
      }
      sessions.add(session(number, people));
    }
    List<String> shuffled = new ArrayList<>(sessions);
    Collections.shuffle(shuffled, random);
    Programme one = Programmes.of(String.join("---\n", sessions));
    Programme other = Programmes.of(String.join("---\n", shuffled));
    assertThat(ScheduleJson.print(ScheduleBuilder.build(other, ZoneOffset.UTC, Optional.empty())))
        .isEqualTo(
            ScheduleJson.print(ScheduleBuilder.build(one, ZoneOffset.UTC, Optional.empty())));
    assertThat(ScheduleXml.print(ScheduleBuilder.build(other, ZoneOffset.UTC, Optional.empty())))
        .isEqualTo(ScheduleXml.print(ScheduleBuilder.build(one, ZoneOffset.UTC, Optional.empty())));
    assertThat(keysById(one).values()).allMatch(keys -> keys.size() == 1);
  }

  /** The people of a programme, as the index knows them, by their ids. */
  private static Map<UUID, Set<String>> keysById(Programme programme) {
    List<PersonEntry> people =
        programme.entries().stream().flatMap(entry -> entry.people().stream()).toList();
    PersonIndex index =
        PersonIndex.ofPeople(
            people.stream().map(person -> person.participant().orElseThrow()).toList());
    PersonIds ids = PersonIds.of(programme);
    return people.stream()
        .collect(
            Collectors.groupingBy(
                ids::of,
                TreeMap::new,
                Collectors.mapping(
                    person -> index.of(person.participant().orElseThrow().key()),
                    Collectors.toSet())));
  }
}
