package lectern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  private static Part programme(String... documents) {
    return Counting.parts(String.join("---\n", documents), Counting.PUBLIC).get(0);
  }

  @Test
  void onePersonInTwoSpellingsAndTwoSessionsIsCountedOnce() {
    Part part =
        programme(
            "number: 1\nspeakers: [{name: José Núñez, stakeholder-group: Government, regional-group: GRULAC}]\n",
            "number: 2\nspeakers: [{name: JOSE  NUNEZ, stakeholder-group: Government, regional-group: GRULAC}]\n",
            "number: 3\nspeakers: [{name: Pepe Núñez, aliases: [José Núñez]}]\n");
    assertThat(Counting.rows(part, Topic.MOST_SESSIONS)).containsExactly("José Núñez 3 3");
    assertThat(Counting.rows(part, Topic.LOAD)).containsExactly("3 sessions 1");
    assertThat(Counting.rows(part, Topic.STAKEHOLDER_GROUP)).containsExactly("Government 1 3");
  }

  @Test
  void whoSpeaksAndModeratesHasTwoSlotsInOneSession() {
    Part part =
        programme(
            """
            speakers: [Ada Example, Ada Example]
            moderator: Ada Example
            rapporteur: Ada Example
            organizers: Ada Example
            """,
            "title: Another\n");
    assertThat(Counting.rows(part, Topic.ORGANIZATION)).containsExactly("not stated 1 2");
    assertThat(Counting.rows(part, Topic.LOAD)).containsExactly("1 session 1");
    assertThat(Counting.rows(part, Topic.ROLE))
        .containsExactly("organizer 1 1", "speaker 1 1", "moderator 1 1", "rapporteur 1 1");
  }

  @Test
  void organizersAndRapporteursAreNotOnStageButWhatIsStatedOfThemCounts() {
    Part part =
        programme(
            """
            organizers: [{name: Ada Example, organization: Example Labs}, Ben Example]
            speakers: [Ada Example]
            rapporteur: Chioma Example
            """,
            "title: Another\n");
    assertThat(Counting.rows(part, Topic.ORGANIZATION)).containsExactly("Example Labs 1 1");
  }

  @Test
  void whatIsStatedMostOftenCountsAndOfEqualsTheFirst() {
    Part part =
        programme(
            "number: 3\nspeakers: [{name: Ada Example, stakeholder-group: Government, regional-group: WEOG}, {name: Ben Example, stakeholder-group: Government, regional-group: WEOG}]\n",
            "number: 2\nspeakers: [{name: Ada Example, stakeholder-group: Civil Society, regional-group: WEOG}, {name: Ben Example, stakeholder-group: Civil Society, regional-group: WEOG}]\n",
            "number: 4\nspeakers: [{name: Ada Example, stakeholder-group: Government, regional-group: WEOG}]\n");
    assertThat(Counting.rows(part, Topic.STAKEHOLDER_GROUP))
        .containsExactly("Civil Society 1 2", "Government 1 3");
  }

  @Test
  void declinedAndWithdrawnSessionsCountForStatusAndAcceptanceOnly() {
    String people = "speakers: [Ada Example]\nformat: Panel - Auditorium - 90 Min\n";
    Part part =
        programme(
            "status: declined\n" + people,
            "status: withdrawn\n" + people,
            "status: draft\ntitle: One\n",
            "title: Two\n");
    assertThat(Counting.rows(part, Topic.OVERVIEW))
        .containsExactly("sessions 2", "sessions of unknown length 2");
    assertThat(Counting.rows(part, Topic.STATUS))
        .containsExactly("draft 1", "declined 1", "withdrawn 1", "not stated 1");
    assertThat(Counting.rows(part, Topic.ACCEPTANCE)).containsExactly("no theme 3 0 1 1 1");
  }

  @Test
  void ofTwoSessionsWithOneNumberTheFirstCounts() {
    Part part =
        programme(
            "type: workshop\nnumber: 1\nspeakers: [Ada Example]\n",
            "type: workshop\nnumber: 1\nspeakers: [Ben Example]\n");
    assertThat(Counting.rows(part, Topic.OVERVIEW)).contains("sessions 1", "people on stage 1");
    assertThat(Counting.rows(part, Topic.STATUS)).containsExactly("not stated 2");
  }

  @Test
  void eachEventIsAProgrammeOfItsOwn() {
    List<Part> parts =
        Counting.parts(
            "event: IGF 2020\nspeakers: [Ada Example]\n---\nevent: IGF 2021\nspeakers: [Ada Example]\n",
            Counting.PUBLIC);
    assertThat(parts).extracting(Part::title).containsExactly("IGF 2020", "IGF 2021");
    assertThat(parts).extracting(Part::kind).containsOnly(Part.Kind.PROGRAMME);
    assertThat(parts)
        .allMatch(part -> Counting.rows(part, Topic.OVERVIEW).contains("people on stage 1"));
  }

  @Test
  void aSingleProposalIsToldAsASessionUnlessItDoesNotCount() {
    String yaml = "type: workshop\nnumber: 7\ntitle: Access\nspeakers: [Ada Example]\n";
    List<Part> parts = Counting.parts(yaml, Counting.PUBLIC);
    assertThat(parts).hasSize(1);
    assertThat(parts.get(0).kind()).isEqualTo(Part.Kind.SESSION);
    assertThat(parts.get(0).title()).isEqualTo("workshop #7 Access");
    List<Part> gone = Counting.parts(yaml + "status: declined\n", Counting.PUBLIC);
    assertThat(gone).extracting(Part::kind).containsExactly(Part.Kind.PROGRAMME);
    assertThat(Counting.rows(gone.get(0), Topic.STATUS)).containsExactly("declined 1");
  }

  @Test
  void nothingIsCountedOfNothing() {
    assertThat(new Statistics().parts(Counting.EXACT)).isEmpty();
  }

  @Test
  void sessionsFollowTheirProgrammeIfTheyAreAskedFor() {
    List<Part> parts =
        Counting.parts(
            "number: 2\ntitle: B\n---\nnumber: 1\n---\nspeakers: [Ada]\n", Counting.SESSIONS);
    assertThat(parts)
        .extracting(Part::title)
        .containsExactly("Any event", "#1", "#2 B", "An untitled session");
  }

  @Test
  void gendersOfASessionAreToldOnlyExactly() {
    String five =
        "speakers: [{name: A B, gender: x}, {name: C D, gender: x}, {name: E F, gender: X}, {name: G H, gender: x}, {name: I J, gender: x}]\n";
    Part published = Counting.parts(five, Counting.PUBLIC).get(0);
    assertThat(Counting.table(published, Topic.GENDER).isWithheld()).isTrue();
    Part exact = Counting.parts(five, Counting.EXACT).get(0);
    assertThat(Counting.rows(exact, Topic.GENDER)).containsExactly("x 5 5");
    Part programme = programme(five, "title: Another\n");
    assertThat(Counting.rows(programme, Topic.GENDER)).containsExactly("x 5 5");
  }

  @Test
  void wordsThatDiscloseNothingAreNoGender() {
    Part part =
        Counting.parts(
                "speakers: [{name: A B, gender: Prefer not to say}, {name: C D, gender: n/a}, Maria Example]\n",
                Counting.EXACT)
            .get(0);
    assertThat(Counting.rows(part, Topic.GENDER)).containsExactly("undisclosed 3 3");
  }

  @Test
  void whoHasNoNameIsCountedApart() {
    Part part =
        Counting.parts(
                """
                speakers: [Ada Example, {stakeholder-group: Government}]
                organizers: [{organization: Example Labs}]
                """,
                Counting.PUBLIC)
            .get(0);
    assertThat(Counting.rows(part, Topic.OVERVIEW))
        .contains("people on stage 1", "speaking slots 1", "slots without a name 1");
  }

  @Test
  void hoursAreToldInTheZoneThatIsAskedFor() {
    String yaml =
        """
        time: {start: 2021-12-31T23:30Z, end: 2022-01-01T00:30Z}
        theme: A
        ---
        time: {start: 2022-01-01T00:10+01:00, end: 2022-01-01T00:50+01:00}
        theme: a
        ---
        theme: B
        """;
    Table utc = Counting.table(Counting.parts(yaml, Counting.PUBLIC).get(0), Topic.HOUR);
    assertThat(utc.columns()).containsExactly("all themes", "A", "B");
    assertThat(utc.rows())
        .containsExactly(Row.of("2021-12-31 23:00", 2, 2, 0), Row.of("no time", 1, 0, 1));
    Statistics.Wish wish =
        new Statistics.Wish(false, false, Optional.of(ZoneId.of("Europe/Warsaw")));
    assertThat(Counting.rows(Counting.parts(yaml, wish).get(0), Topic.HOUR))
        .containsExactly("2022-01-01 00:00 2 2 0", "no time 1 0 1");
  }

  @Test
  void aLengthIsUnknownIfFormatAndSlotDiffer() {
    Part part =
        programme(
            "format: Panel - Auditorium - 90 Min\ntime: {start: 2021-12-06T09:00Z, end: 2021-12-06T10:00Z}\n",
            "time: {start: 2021-12-06T09:00Z, end: 2021-12-06T10:00Z}\n",
            "format: {type: Panel, minutes: 30}\n");
    assertThat(Counting.rows(part, Topic.LENGTH))
        .containsExactly("30 minutes 1", "60 minutes 1", "unknown 1");
    assertThat(Counting.rows(part, Topic.FORMAT)).containsExactly("Panel 2 30", "no format 1 60");
  }

  @Test
  void theRoomsShareIsOfAgendasThatSayWhatHappens() {
    Part part =
        programme(
            "agenda: [{minutes: 30, activity: panel}, {minutes: 10, activity: q-and-a}]\n",
            "agenda: [{minutes: 40, activity: discussion}]\n",
            "agenda: [{minutes: 40, activity: discussion}, {minutes: 10, title: Something}]\n",
            "agenda: [{minutes: 75, activity: breakout}, {minutes: 25, activity: other}]\n",
            "agenda: [{minutes: 50, activity: breakout}, {minutes: 50, activity: other}]\n",
            "agenda: [{minutes: 24, activity: breakout}, {minutes: 76, activity: other}]\n");
    assertThat(Counting.rows(part, Topic.OVERVIEW))
        .contains(
            "agendas with activities 5",
            "minutes of these agendas 380",
            "audience participation (min) 199",
            "audience participation (%) 52");
    assertThat(Counting.rows(part, Topic.ROOM_SHARE))
        .containsExactly("under 25% 1", "25-49% 1", "50-74% 1", "75-100% 2", "unknown 1");
  }

  @Test
  void proposersAreToldByTheReportsThatTheyGive() {
    Part part = programme("previous-report: https://example.org/1\n", "title: A\n", "title: B\n");
    assertThat(Counting.rows(part, Topic.PROPOSERS))
        .containsExactly("with a previous report 1", "without a previous report 2");
  }

  @Test
  void aLongRankingIsShortenedForReaders() {
    Part part =
        programme(
            "speakers: [{name: A B, organization: X}, {name: C D, organization: X}, {name: E F, organization: Y}, {name: G H, organization: Z}]\n",
            "title: B\n");
    Table organizations = Counting.table(part, Topic.ORGANIZATION);
    assertThat(organizations.shortened(4)).isEqualTo(organizations);
    Table shortened = organizations.shortened(2);
    assertThat(shortened.rows()).containsExactly(Row.of("not stated", 0, 0), Row.of("X", 2, 2));
    assertThat(shortened.sums()).containsExactly(Row.of("2 others", 2, 2), Row.of("Total", 4, 4));
    Table statuses = Counting.table(part, Topic.STATUS);
    assertThat(statuses.shortened(1)).isEqualTo(statuses);
  }
}
