package lectern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lectern.testing.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The figures of a programme counted once more out of its YAML as another reader reads it, by
 * nothing but the definitions.
 */
class IndependentFiguresTest {
  private static final Set<String> GONE = Set.of("declined", "withdrawn");
  private static final Set<String> ROOM = Set.of("discussion", "q-and-a", "breakout");
  private static final List<String> STAGE = List.of("speakers", "moderator", "online-moderator");
  private static final List<String> ROLES =
      List.of("organizers", "speakers", "moderator", "online-moderator", "rapporteur");

  private final List<JsonNode> all = new ArrayList<>();
  private final List<JsonNode> sessions = new ArrayList<>();
  private final Map<String, String> aliases = new HashMap<>();
  private Part part;

  @BeforeEach
  void read() throws IOException {
    String yaml = Golden.read(Golden.folder("statistics").resolve("names.yaml"));
    try (MappingIterator<JsonNode> documents =
        new YAMLMapper().readerFor(JsonNode.class).readValues(yaml)) {
      documents.forEachRemaining(all::add);
    }
    for (JsonNode session : all) {
      if (!GONE.contains(session.path("status").asText())) {
        sessions.add(session);
      }
      for (String role : ROLES) {
        for (JsonNode person : people(session, role)) {
          person
              .path("aliases")
              .forEach(
                  alias -> aliases.put(plain(alias.asText()), plain(person.path("name").asText())));
        }
      }
    }
    part = Counting.parts(yaml, Counting.EXACT).get(0);
  }

  private static List<JsonNode> people(JsonNode session, String role) {
    List<JsonNode> people = new ArrayList<>();
    if (session.path(role).isObject()) {
      people.add(session.path(role));
    }
    session.path(role).forEach(item -> people.add(item));
    people.removeIf(person -> !person.isObject());
    return people;
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[\\u0300-\\u036F]", "")
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private String person(JsonNode person) {
    String name = plain(person.path("name").asText());
    return aliases.getOrDefault(name, name);
  }

  private static boolean isNamed(JsonNode person) {
    return person.has("name");
  }

  /** The slots of each person on stage. */
  private Map<String, Integer> slots() {
    Map<String, Integer> slots = new LinkedHashMap<>();
    for (JsonNode session : sessions) {
      for (String role : STAGE) {
        Set<String> seated = new HashSet<>();
        for (JsonNode person : people(session, role)) {
          if (isNamed(person) && seated.add(person(person))) {
            slots.merge(person(person), 1, Integer::sum);
          }
        }
      }
    }
    return slots;
  }

  /** What is stated most often of a person; of equals what comes first. */
  private String most(String who, String key, String none) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (JsonNode session : sessions) {
      for (String role : ROLES) {
        for (JsonNode person : people(session, role)) {
          String value = person.path(key).asText();
          boolean isStated =
              !value.isEmpty()
                  && !value.equals("undisclosed")
                  && !value.equals("prefer not to say");
          if (isNamed(person) && person(person).equals(who) && isStated) {
            counts.merge(
                key.equals("gender") || key.equals("organization")
                    ? plain(value).replaceAll("\\.$", "")
                    : value,
                1,
                Integer::sum);
          }
        }
      }
    }
    String most = none;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (most.equals(none) || entry.getValue() > counts.get(most)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  private Map<String, List<Long>> by(String key, String none) {
    Map<String, List<Long>> groups = new TreeMap<>();
    slots()
        .forEach(
            (who, slots) ->
                groups.merge(
                    most(who, key, none),
                    List.of(1L, (long) slots),
                    (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1))));
    return groups;
  }

  /** The rows of a table with figures other than 0. */
  private Map<String, List<Long>> counted(Topic topic) {
    Map<String, List<Long>> rows = new TreeMap<>();
    for (Row row : Counting.table(part, topic).rows()) {
      if (row.cells().stream().anyMatch(cell -> cell.barred() > 0)) {
        rows.put(row.label(), row.cells().stream().map(Cell::barred).toList());
      }
    }
    return rows;
  }

  private static Map<String, List<Long>> inPlainLetters(Map<String, List<Long>> rows) {
    Map<String, List<Long>> plain = new TreeMap<>();
    rows.forEach((label, figures) -> plain.put(plain(label).replaceAll("\\.$", ""), figures));
    return plain;
  }

  @Test
  void peopleAndSlotsAreCountedByGroup() {
    assertThat(counted(Topic.STAKEHOLDER_GROUP))
        .isEqualTo(by("stakeholder-group", "not stated"))
        .hasSize(5);
    assertThat(counted(Topic.REGIONAL_GROUP))
        .isEqualTo(by("regional-group", "not stated"))
        .hasSize(5);
  }

  @Test
  void peopleAndSlotsAreCountedByGenderAndOrganization() {
    assertThat(inPlainLetters(counted(Topic.GENDER)))
        .isEqualTo(by("gender", "undisclosed"))
        .hasSize(4);
    assertThat(inPlainLetters(counted(Topic.ORGANIZATION)))
        .isEqualTo(by("organization", "not stated"))
        .hasSizeGreaterThan(10);
  }

  @Test
  void rolesAreCountedByPeopleAndPlaces() {
    Map<String, List<Long>> expected = new TreeMap<>();
    for (String role : ROLES) {
      Set<String> who = new HashSet<>();
      long places = 0;
      for (JsonNode session : sessions) {
        Set<String> here = new HashSet<>();
        people(session, role).stream()
            .filter(IndependentFiguresTest::isNamed)
            .forEach(p -> here.add(person(p)));
        places += here.size();
        who.addAll(here);
      }
      String title = role.endsWith("s") ? role.substring(0, role.length() - 1) : role;
      expected.put(title.replace('-', ' '), List.of((long) who.size(), places));
    }
    assertThat(counted(Topic.ROLE)).isEqualTo(expected);
  }

  @Test
  void sessionsOfEachPersonAreCounted() {
    Map<String, List<Long>> expected = new TreeMap<>();
    for (String who : slots().keySet()) {
      long count =
          sessions.stream()
              .filter(
                  session ->
                      STAGE.stream()
                          .anyMatch(
                              role ->
                                  people(session, role).stream()
                                      .anyMatch(p -> isNamed(p) && person(p).equals(who))))
              .count();
      expected.merge(
          count + (count == 1 ? " session" : " sessions"),
          List.of(1L),
          (a, b) -> List.of(a.get(0) + b.get(0)));
    }
    assertThat(counted(Topic.LOAD)).isEqualTo(expected).hasSize(3);
  }

  @Test
  void statusesAndThemesAreCounted() {
    Map<String, List<Long>> statuses = new TreeMap<>();
    Map<String, List<Long>> themes = new TreeMap<>();
    Map<String, List<Long>> acceptance = new TreeMap<>();
    for (JsonNode proposal : all) {
      String status = proposal.path("status").asText("not stated");
      String theme = proposal.path("theme").asText("no theme");
      statuses.merge(status, List.of(1L), (a, b) -> List.of(a.get(0) + 1));
      if (sessions.contains(proposal)) {
        themes.merge(theme, List.of(1L), (a, b) -> List.of(a.get(0) + 1));
      }
      if (!status.equals("draft")) {
        long accepted = Set.of("accepted", "scheduled", "held").contains(status) ? 1 : 0;
        long declined = status.equals("declined") ? 1 : 0;
        long withdrawn = status.equals("withdrawn") ? 1 : 0;
        List<Long> one =
            List.of(1L, accepted, declined, withdrawn, 1 - accepted - declined - withdrawn);
        acceptance.merge(theme, one, IndependentFiguresTest::sum);
      }
    }
    assertThat(counted(Topic.STATUS)).isEqualTo(statuses);
    assertThat(counted(Topic.THEME)).isEqualTo(themes);
    assertThat(counted(Topic.ACCEPTANCE)).isEqualTo(acceptance);
  }

  private static List<Long> sum(List<Long> a, List<Long> b) {
    List<Long> sums = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      sums.add(a.get(i) + b.get(i));
    }
    return sums;
  }

  @Test
  void minutesAreAddedUp() {
    Map<String, List<Long>> activities = new TreeMap<>();
    long total = 0;
    long room = 0;
    long minutes = 0;
    for (JsonNode session : sessions) {
      for (JsonNode item : session.path("agenda")) {
        long length = item.path("minutes").asLong();
        String activity = item.path("activity").asText();
        activities.merge(activity, List.of(length), IndependentFiguresTest::sum);
        total += length;
        room += ROOM.contains(activity) ? length : 0;
      }
      minutes += minutes(session);
    }
    assertThat(counted(Topic.ACTIVITY)).isEqualTo(activities);
    assertThat(counted(Topic.OVERVIEW))
        .containsEntry("sessions", List.of(10L))
        .containsEntry("people on stage", List.of((long) slots().size()))
        .containsEntry("slots without a name", List.of(1L))
        .containsEntry("session minutes", List.of(minutes))
        .containsEntry("minutes of these agendas", List.of(total))
        .containsEntry("audience participation (min)", List.of(room))
        .containsEntry("audience participation (%)", List.of(room * 100 / total));
  }

  /** As the format says, else as the slot: here all slots are shorter than a day. */
  private static long minutes(JsonNode session) {
    JsonNode format = session.path("format");
    if (format.isObject()) {
      return format.path("minutes").asLong();
    }
    if (format.isTextual()) {
      String[] parts = format.asText().split(" - ", -1);
      return Long.parseLong(parts[parts.length - 1].replace(" Min", ""));
    }
    return clock(session.path("time").path("end")) - clock(session.path("time").path("start"));
  }

  private static long clock(JsonNode time) {
    String text = time.asText();
    long day = Long.parseLong(text.substring(8, 10));
    return day * 1440
        + Long.parseLong(text.substring(11, 13)) * 60
        + Long.parseLong(text.substring(14, 16));
  }
}
