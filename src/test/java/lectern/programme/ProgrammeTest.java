package lectern.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lectern.check.Finding;
import lectern.proposal.Status;
import lectern.proposal.Zone;
import lectern.session.Slot;
import lectern.testing.Checks;
import lectern.testing.Programmes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeTest {
  private static final String NINE = "time: {start: 2021-12-06T09:00Z, end: 2021-12-06T10:00Z}\n";
  private static final String TEN =
      "time: {start: 2021-12-06T11:00+01:00, end: 2021-12-06T12:00+01:00}\n";

  @Test
  void sessionsAreInTheOrderOfTimeRoomNumberAndTitle() {
    Programme programme =
        Programmes.of(
            "title: no time\n---\n"
                + ("title: at ten\n" + TEN + "---\n")
                + ("title: no room\n" + NINE + "---\n")
                + ("title: room 10\nroom: Room 10\n" + NINE + "---\n")
                + ("title: room 9 and no number\nroom: room 9\n" + NINE + "---\n")
                + ("title: room 9, 20\nnumber: 20\nroom: room 9\n" + NINE + "---\n")
                + ("title: room 9, 3b\nnumber: 3\nroom: room 9\n" + NINE + "---\n")
                + ("title: room 9, 3a\nnumber: 3\nroom: room 9\n" + NINE));
    assertThat(titles(programme))
        .containsExactly(
            "room 9, 3a",
            "room 9, 3b",
            "room 9, 20",
            "room 9 and no number",
            "room 10",
            "no room",
            "at ten",
            "no time");
  }

  @Test
  void anIdentityOutlivesAllButEventTypeAndNumber() {
    UUID before =
        id("event: IGF 2021\ntype: workshop\nnumber: 7\ntitle: One\nroom: A\nstatus: draft\n");
    assertThat(id("event: IGF 2021\ntype: WS\nnumber: 7\ntitle: Two\nspeakers: Ada\n" + TEN))
        .isEqualTo(before);
    assertThat(id("event: IGF 2022\ntype: workshop\nnumber: 7\ntitle: One\n")).isNotEqualTo(before);
    assertThat(id("event: IGF 2021\ntype: town hall\nnumber: 7\n")).isNotEqualTo(before);
    assertThat(id("event: IGF 2021\ntype: workshop\nnumber: 8\n")).isNotEqualTo(before);
  }

  @Test
  void withoutANumberTheTitleIsTheIdentity() {
    UUID before = id("event: IGF 2021\ntitle: One\nroom: A\n");
    assertThat(id("event: IGF 2021\ntype: workshop\ntitle: óne\n" + NINE)).isEqualTo(before);
    assertThat(id("event: IGF 2021\ntitle: Two\n")).isNotEqualTo(before);
    assertThat(id("event: IGF 2021\ntitle: '#7'\n"))
        .isNotEqualTo(id("event: IGF 2021\nnumber: 7\ntitle: x\n"));
  }

  @Test
  void anIdentityIsTheSameForever() {
    assertThat(id("event: IGF 2021\ntype: workshop\nnumber: 119\n"))
        .isEqualTo(UUID.fromString("8cc7eb22-a504-3a69-9553-9f440fb55675"));
  }

  @Test
  void nobodySharesAnIdentityOrAnOrdinal() {
    Programme programme =
        Programmes.of(
            ("number: 2\ntitle: a\n" + NINE + "---\n")
                + ("number: 2\ntitle: b\n" + TEN + "---\n")
                + "number: 2\ntitle: c\n---\n"
                + "title: same\n---\n"
                + "title: same\n---\n"
                + "number: 0\ntitle: zero\n");
    Set<Object> ids = new HashSet<>();
    Set<Object> ordinals = new HashSet<>();
    for (Entry entry : programme.entries()) {
      ids.add(entry.id());
      ordinals.add(entry.ordinal());
      assertThat(entry.ordinal()).isPositive();
    }
    assertThat(ids).hasSize(6);
    assertThat(ordinals).hasSize(6);
    assertThat(Programmes.first(programme).id()).isEqualTo(id("number: 2\n"));
  }

  /** Two types that are numbered alike, and sessions that share number and title. */
  @Test
  void idsDoNotDependOnTimesNorOnTheOrderOfDocuments() {
    List<String> documents =
        List.of(
            "event: X\ntype: workshop\nnumber: 2\ntitle: a\n",
            "event: X\ntype: town hall\nnumber: 2\ntitle: b\n",
            "event: X\ntype: workshop\nnumber: 2\ntitle: c\n",
            "event: X\ntitle: d\n",
            "event: X\ntitle: d\nnumber: 2\n");
    Map<String, String> before = ids(documents, List.of(NINE, NINE, NINE, NINE, NINE));
    assertThat(before).hasSize(5);
    assertThat(ids(documents, List.of(TEN, NINE, NINE, "", TEN))).isEqualTo(before);
    assertThat(ids(documents, List.of(NINE, TEN, TEN, TEN, NINE))).isEqualTo(before);
    List<String> reversed = new ArrayList<>(documents);
    Collections.reverse(reversed);
    assertThat(ids(reversed, List.of(NINE, NINE, NINE, NINE, NINE))).isEqualTo(before);
    // Of a session that shares nothing, nothing depends on others.
    assertThat(ids(documents.subList(1, 2), List.of(TEN)).entrySet()).isSubsetOf(before.entrySet());
  }

  /** The ids and ordinals of sessions by what names them. */
  private static Map<String, String> ids(List<String> documents, List<String> times) {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < documents.size(); i++) {
      yaml.append(documents.get(i)).append(times.get(i)).append("---\n");
    }
    Map<String, String> ids = new HashMap<>();
    for (Entry entry : Programmes.of(yaml.toString()).entries()) {
      ids.put(entry.name().type() + entry.name().heading(), entry.id() + " " + entry.ordinal());
    }
    return ids;
  }

  @Test
  void theEventIsToldInFullWhereTheProfileIsItsOwn() {
    EventFacts facts = Programmes.of("event: igf 2021\ntitle: x\n").event();
    assertThat(facts.name()).isEqualTo("igf 2021");
    assertThat(facts.title()).isEqualTo("Internet Governance Forum 2021");
    assertThat(facts.dates()).isPresent();
    assertThat(facts.stamp()).isEqualTo(Instant.parse("2021-05-26T23:59:00Z"));
  }

  @Test
  void ofAnyOtherEventNothingIsMadeUp() {
    EventFacts facts = Programmes.of("event: My Conf\ntitle: x\n" + NINE).event();
    assertThat(facts)
        .isEqualTo(
            new EventFacts(
                "My Conf",
                "My Conf",
                Optional.empty(),
                List.of(),
                Zone.UTC,
                Zone.UTC,
                Instant.parse("2021-12-06T09:00:00Z")));
    assertThat(Programmes.of("title: x\n").event()).isEqualTo(EventFacts.UNKNOWN);
    assertThat(Programmes.of("title: x\n---\ntitle: y\nevent: My Conf\n").event().name())
        .isEqualTo("My Conf");
  }

  @Test
  void ofSeveralEventsTheFirstInOrderGivesTheName() {
    String later = "event: Later\ntitle: a\n" + TEN;
    String first = "event: First\ntitle: b\n" + NINE;
    assertThat(Programmes.of(later + "---\n" + first).event().name()).isEqualTo("First");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time: {end: 2021-12-06T10:00Z}",
        "time: {start: 2021-12-06T09:00Z}",
        "time: {start: 2021-12-06T09:00Z, end: nonsense}\nformat: Panel - 90 Min",
        "time: {start: 2021-12-06T09:00Z, end: 2021-12-06T09:00Z}",
        "time: {start: 2021-12-06T09:00Z, end: 2021-12-06T08:00Z}",
      })
  void aTimeThatCanOnlyBeAMistakeIsNone(String time) {
    assertThat(Programmes.first(Programmes.of("title: x\n" + time + "\n")).slot()).isEmpty();
  }

  /** What {@code check} takes for a slot, however odd, is one in every export that can hold it. */
  @ParameterizedTest
  @CsvSource({
    "2021-12-06T09:00:00Z, 2021-12-07T08:59:00Z, true",
    "2021-12-06T09:00:00Z, 2021-12-07T09:00:00Z, true",
    "2021-12-06T09:00:00Z, 2021-12-07T09:00:01Z, false",
    "2021-12-06T09:00:00Z, 2022-12-06T09:00:00Z, false",
    "2021-12-06T09:00:00Z, 2021-12-06T09:00:00Z, false",
    "2021-12-06T09:00:00Z, 2021-12-06T08:00:00Z, false",
    "1970-01-01T00:00:00Z, 1970-01-01T00:30:00Z, true",
    "1969-12-31T23:00:00Z, 1970-01-01T00:30:00Z, false",
    "2998-12-31T23:00:00Z, 2998-12-31T23:59:59Z, true",
    "2998-12-31T23:00:00Z, 2999-01-01T00:00:00Z, false",
  })
  void aSlotIsUsableEverywhereOrReportedEverywhere(Instant start, Instant end, boolean isUsable) {
    String yaml = "status: held\ntime: {start: " + start + ", end: " + end + "}\n";
    Programme programme = Programmes.of(yaml);
    assertThat(Programmes.first(programme).slot())
        .isEqualTo(isUsable ? Optional.of(new Slot(start, end)) : Optional.empty());
    assertThat(timeFindings(yaml)).hasSize(isUsable ? 0 : 1);
    for (ExportFormat format : ExportFormat.values()) {
      Selection selection = Selection.of(programme, Filter.ALL, format, ZoneOffset.UTC);
      assertThat(selection.programme().entries())
          .hasSize(isUsable || !format.isTimetable() ? 1 : 0);
      assertThat(selection.notes().isEmpty()).isEqualTo(isUsable);
      timeFindings(yaml)
          .forEach(message -> assertThat(selection.notes().get(1)).endsWith("): " + message));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time: {start: 2021-12-06T09:00Z}",
        "time: {end: 2021-12-06T09:00Z}",
        "time: 2021-12-06T09:00Z",
      })
  void aReasonIsTheSameInChecksAndExports(String time) {
    List<String> findings = timeFindings("status: held\n" + time + "\n");
    assertThat(findings).hasSize(1);
    Selection selection =
        Selection.of(
            Programmes.of("status: held\n" + time), Filter.ALL, ExportFormat.ICAL, ZoneOffset.UTC);
    assertThat(selection.notes().get(1)).endsWith("): " + findings.get(0));
  }

  private static List<String> timeFindings(String yaml) {
    return Checks.check("proposals.yaml", yaml).findings().stream()
        .filter(finding -> finding.rule().startsWith("timing/"))
        .map(Finding::message)
        .toList();
  }

  @Test
  void aSlotWithoutAnEndIsAsLongAsTheFormat() {
    Entry entry =
        Programmes.first(
            Programmes.of(
                "title: x\ntime: {start: 2021-12-06T09:00:59Z}\nformat: Panel - 90 Min\n"));
    assertThat(entry.slot().map(Slot::end)).contains(Instant.parse("2021-12-06T10:30:59Z"));
    assertThat(entry.minutes()).contains(90);
  }

  @Test
  void aFormatSaysHowLongASessionIsThatHasNoTime() {
    Entry entry = Programmes.first(Programmes.of("title: x\nformat: Panel - 60 Min\n"));
    assertThat(entry.minutes()).contains(60);
  }

  @Test
  void whatIsLeftOutIsToldWithItsReason() throws UnusableFilterException {
    Programme whole =
        Programmes.of(
            "title: a\nnumber: 1\nstatus: accepted\n---\n"
                + ("title: b\nstatus: withdrawn\n" + NINE + "---\n")
                + ("title: c\n" + NINE + "---\n")
                + ("title: d\nstatus: held\n" + NINE));
    Selection calendar = Selection.of(whole, Filter.ALL, ExportFormat.ICAL, ZoneOffset.UTC);
    assertThat(titles(calendar.programme())).containsExactly("b", "d");
    assertThat(calendar.notes())
        .containsExactly(
            "1 session omitted: submitted, or without a status.",
            "1 session omitted without a usable time:",
            "  #1 a (proposals.yaml): The session has no time.");
    Filter all = Filter.where(List.of("status=accepted,withdrawn,submitted"));
    Selection schedule = Selection.of(whole, all, ExportFormat.SCHEDULE_XML, ZoneOffset.UTC);
    assertThat(titles(schedule.programme())).containsExactly("c");
    assertThat(schedule.unpublished()).containsOnlyKeys(Status.WITHDRAWN);
    Selection table = Selection.of(whole, all, ExportFormat.CSV, ZoneOffset.UTC);
    assertThat(titles(table.programme())).containsExactly("b", "c", "a");
    assertThat(table.notes()).isEmpty();
  }

  private static UUID id(String yaml) {
    return Programmes.first(Programmes.of(yaml)).id();
  }

  private static List<String> titles(Programme programme) {
    return programme.entries().stream().map(entry -> entry.name().title()).toList();
  }
}
