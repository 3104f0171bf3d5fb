package lectern.programme.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.programme.Entry;
import lectern.programme.ExportFormat;
import lectern.programme.Privacy;
import lectern.programme.Programme;
import lectern.testing.Hostile;
import lectern.testing.Programmes;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars as ical4j reads them. */
class CalendarTextTest {
  private static final String SESSION =
      """
      event: IGF 2021
      title: Session
      status: %s
      time: {start: "%s", end: "%s"}
      """;

  @ParameterizedTest
  @EnumSource(Privacy.class)
  void anotherReaderFindsTheCalendarValidAndEverySessionInIt(Privacy privacy) {
    Programme programme = Programmes.exported(ExportFormat.ICAL, privacy);
    for (String zone : List.of("UTC", "Europe/Warsaw")) {
      CalendarReader read = read(programme, ZoneId.of(zone));
      assertThat(read.complaints()).isEmpty();
      assertThat(read.events()).hasSameSizeAs(programme.entries());
      for (int i = 0; i < read.events().size(); i++) {
        Component event = read.events().get(i);
        Entry entry = programme.entries().get(i);
        assertThat(CalendarReader.value(event, Property.UID)).isEqualTo(entry.id().toString());
        assertThat(CalendarReader.value(event, Property.SUMMARY)).isEqualTo(entry.name().heading());
        assertThat(optional(event, Property.LOCATION)).isEqualTo(entry.room());
        assertThat(themes(event)).isEqualTo(entry.theme().stream().toList());
        assertThat(moment(event, Property.DTSTART)).isEqualTo(entry.slot().orElseThrow().start());
        assertThat(moment(event, Property.DTEND)).isEqualTo(entry.slot().orElseThrow().end());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft 0 TENTATIVE",
        "submitted 0 TENTATIVE",
        "accepted 0 CONFIRMED",
        "scheduled 0 CONFIRMED",
        "held 0 CONFIRMED",
        "withdrawn 1 CANCELLED",
        "declined 1 CANCELLED",
      })
  void aSessionThatIsCalledOffCountsAsALaterWordOnIt(String row) {
    String[] expected = row.split(" ", -1);
    Component event =
        read(session(expected[0], "2021-12-06T09:00Z", "2021-12-06T10:00Z"), ZoneOffset.UTC)
            .events()
            .get(0);
    assertThat(CalendarReader.value(event, Property.SEQUENCE)).isEqualTo(expected[1]);
    assertThat(CalendarReader.value(event, Property.STATUS)).isEqualTo(expected[2]);
    assertThat(CalendarReader.value(event, Property.DTSTAMP)).isEqualTo("20210526T235900Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Warsaw",
        "Europe/Dublin",
        "America/New_York",
        "America/Sao_Paulo",
        "Africa/Casablanca",
        "Africa/Cairo",
        "Asia/Tehran",
        "Asia/Tokyo",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "Pacific/Marquesas",
        "America/Caracas",
        "Etc/GMT+5",
      })
  void aZoneSaysOfItsYearsWhatTheJdkSays(String name) {
    ZoneId zone = ZoneId.of(name);
    Instant first = Instant.parse("2011-03-01T00:00:00Z");
    Instant last = Instant.parse("2021-06-01T00:00:00Z");
    ContentLines lines = new ContentLines();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "test");
    ZoneComponent.add(zone, first, last, lines);
    lines.add("END", "VCALENDAR");
    VTimeZone read = new CalendarReader(lines.toString()).zone();

    Instant start = Instant.parse("2011-01-02T00:00:00Z");
    Instant end = Instant.parse("2021-12-31T00:00:00Z");
    List<String> wrong = new ArrayList<>();
    for (Instant t = start; t.isBefore(end); t = t.plus(step(t, zone.getRules()))) {
      // The reader looks up what the clock shows and takes no account of an offset; where an hour
      // comes twice, either will do.
      LocalDateTime local = LocalDateTime.ofInstant(t, zone);
      List<ZoneOffset> expected = zone.getRules().getValidOffsets(local);
      Observance told = read.getApplicableObservance(local.atOffset(ZoneOffset.UTC));
      ZoneOffset offset = told.<TzOffsetTo>getRequiredProperty(Property.TZOFFSETTO).getOffset();
      if (!expected.contains(offset)) {
        wrong.add(local + ": " + offset + " and not " + expected);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** An hour near a transition, seven elsewhere, so that all hours of a day have their turn. */
  private static Duration step(Instant t, ZoneRules rules) {
    ZoneOffsetTransition next = rules.nextTransition(t.minus(Duration.ofDays(2)));
    boolean isNear = next != null && next.getInstant().isBefore(t.plus(Duration.ofDays(2)));
    return Duration.ofHours(isNear ? 1 : 7);
  }

  @Test
  void anHourThatComesTwiceIsToldInUtc() {
    ZoneId warsaw = ZoneId.of("Europe/Warsaw");
    Programme first = session("held", "2021-10-31T02:30+02:00", "2021-10-31T04:00+01:00");
    assertThat(print(first, warsaw))
        .contains("DTSTART;TZID=Europe/Warsaw:20211031T023000\r\n")
        .contains("DTEND;TZID=Europe/Warsaw:20211031T040000\r\n");
    Programme second = session("held", "2021-10-31T02:30+01:00", "2021-10-31T04:00+01:00");
    assertThat(print(second, warsaw))
        .contains("DTSTART:20211031T013000Z\r\n")
        .contains("DTEND:20211031T030000Z\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Etc/UTC", "Z", "GMT", "Etc/GMT0"})
  void utcUnderAnyNameNeedsNoDescription(String zone) {
    assertThat(print(session("held", "2021-12-06T09:00Z", "2021-12-06T10:00Z"), ZoneId.of(zone)))
        .doesNotContain("VTIMEZONE")
        .contains("DTSTART:20211206T090000Z\r\n");
  }

  @Test
  void aCalendarForSomebodySaysSoInItsName() {
    Programme programme = session("held", "2021-12-06T09:00Z", "2021-12-06T10:00Z");
    Optional<String> ada = Optional.of("Ada;\u0007");
    assertThat(CalendarText.of(programme, ada, ZoneOffset.UTC, Programmes.FIRST_PUBLICATION).text())
        .contains("X-WR-CALNAME:IGF 2021: Ada\\;\\\\u0007\r\n");
  }

  @Test
  void anAttendeeIsInvitedByEachAddressOnce() {
    Programme programme =
        Programmes.of(
            """
            title: x
            status: held
            time: {start: 2021-12-06T09:00Z, end: 2021-12-06T10:00Z}
            speakers:
              - {name: 'Ada "A" Example; Dr, MP: x', email: ada@example.org, confirmation: confirmed}
              - {name: Ada, email: ada@example.org}
              - {name: Ben, email: ben@example.org, confirmation: declined}
              - {name: Cem, email: cem@example.org, confirmation: invited}
              - {name: Dee, email: dee@example.org}
              - {name: Eve, email: "eve@example.org\\r\\nX-EVIL:1"}
              - {name: Fay, email: "fay@example.org?cc=x@example.org"}
              - {name: Gus, email: not an address}
            """,
            Privacy.PRIVATE);
    Component event = read(programme, ZoneOffset.UTC).events().get(0);
    assertThat(
            event.getProperties(Property.ATTENDEE).stream()
                .map(
                    attendee ->
                        attendee.getValue()
                            + " "
                            + attendee.getRequiredParameter(Parameter.CN).getValue()
                            + " "
                            + attendee.getRequiredParameter(Parameter.PARTSTAT).getValue())
                .toList())
        .containsExactly(
            "mailto:ada@example.org Ada 'A' Example; Dr, MP: x ACCEPTED",
            "mailto:ben@example.org Ben DECLINED",
            "mailto:cem@example.org Cem NEEDS-ACTION",
            "mailto:dee@example.org Dee NEEDS-ACTION");
  }

  @Test
  void aBackslashBeforeALineBreakStaysOne() {
    assertThat(ContentLines.escaped("a\\\nb")).isEqualTo("a\\\\\\nb");
  }

  @net.jqwik.api.Property(tries = 500)
  @Domain(Hostile.class)
  void anyTextComesBackAndNothingElse(
      @ForAll String title, @ForAll String name, @ForAll String prose) {
    Programme programme = Programmes.of(Programmes.hostile(title, name, prose));
    Entry entry = Programmes.first(programme);
    // The reader takes the escape of a backslash for part of that of a line break behind it.
    Assume.that(!entry.description().contains("\\\n"));
    String printed = print(programme, ZoneId.of("Asia/Kolkata"));
    CalendarReader read = new CalendarReader(printed);

    assertThat(read.complaints()).isEmpty();
    assertThat(read.events()).hasSize(1);
    Component event = read.events().get(0);
    assertThat(CalendarReader.value(event, Property.SUMMARY)).isEqualTo(entry.name().title());
    assertThat(CalendarReader.value(event, Property.LOCATION))
        .isEqualTo(entry.room().orElseThrow());
    assertThat(CalendarReader.value(event, Property.DESCRIPTION))
        .endsWith(entry.description())
        .startsWith("Speaker: " + entry.people().get(0).name());
    assertThat(printed.replace("\r\n", "").replace("\t", "").codePoints())
        .noneMatch(Hostile::isUnsafe);
    assertThat(event.getProperties()).hasSize(10);
    for (String line : printed.split("\r\n", -1)) {
      byte[] octets = line.getBytes(StandardCharsets.UTF_8);
      assertThat(octets.length).isLessThanOrEqualTo(75);
      assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
    }
  }

  private static String print(Programme programme, ZoneId zone) {
    return CalendarText.of(programme, Optional.empty(), zone, Programmes.FIRST_PUBLICATION).text();
  }

  private static CalendarReader read(Programme programme, ZoneId zone) {
    return new CalendarReader(print(programme, zone));
  }

  private static Programme session(String status, String start, String end) {
    return Programmes.of(SESSION.formatted(status, start, end));
  }

  private static Optional<String> optional(Component event, String name) {
    return event.<Property>getProperty(name).map(Property::getValue);
  }

  private static List<String> themes(Component event) {
    return event
        .<Categories>getProperty(Property.CATEGORIES)
        .map(Categories::getCategories)
        .map(texts -> List.copyOf(texts.getTexts()))
        .orElse(List.of());
  }

  /** The moment that the reader takes a time for, by the description of its zone. */
  private static Instant moment(Component event, String name) {
    DateProperty<?> date = event.getRequiredProperty(name);
    Temporal temporal = date.getDate();
    return Instant.from(temporal);
  }
}
