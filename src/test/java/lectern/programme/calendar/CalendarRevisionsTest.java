package lectern.programme.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.programme.Programme;
import lectern.testing.Programmes;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The revisions of events over any number of publications, by a model that counts changes. */
class CalendarRevisionsTest {
  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  private static final Instant START = Instant.parse("2021-09-01T00:00:00Z");

  /** The state of a session that is not there; the others are its start. */
  private static final int GONE = 0;

  @net.jqwik.api.Property(tries = 200)
  void aSequenceCountsTheChangesOfItsSession(
      @ForAll @Size(min = 1, max = 6)
          List<@Size(3) List<@IntRange(min = GONE, max = 3) Integer>> publications) {
    Optional<PublishedCalendar> previous = Optional.empty();
    Map<String, Integer> states = new HashMap<>();
    Map<String, Integer> sequences = new HashMap<>();
    Map<String, String> printed = new HashMap<>();
    Instant now = START;
    for (List<Integer> some : publications) {
      List<Integer> publication = new ArrayList<>(some);
      publication.add(1);
      Programme programme = programme(publication);
      String text = print(programme, previous, now);
      CalendarReader read = new CalendarReader(text);
      assertThat(read.complaints()).isEmpty();
      Map<String, String> before = Map.copyOf(printed);
      printed.clear();
      for (Component event : read.events()) {
        String title = CalendarReader.value(event, Property.SUMMARY);
        printed.put(title, written(title, text));
        int state = publication.get(Integer.parseInt(title));
        if (!states.containsKey(title)) {
          sequences.put(title, 0);
        } else if (states.get(title) != state) {
          sequences.merge(title, 1, Integer::sum);
        } else {
          assertThat(printed.get(title)).isEqualTo(before.get(title));
        }
        states.put(title, state);
        assertThat(CalendarReader.value(event, Property.STATUS))
            .isEqualTo(state == GONE ? "CANCELLED" : "CONFIRMED");
        assertThat(CalendarReader.value(event, Property.SEQUENCE))
            .isEqualTo(sequences.get(title).toString());
      }
      assertThat(printed.keySet()).containsAll(before.keySet());
      previous = CalendarParser.parse(text);
      assertThat(previous).isPresent();
      now = now.plusSeconds(86_400);
      assertThat(print(programme, previous, now)).isEqualTo(text);
    }
  }

  /** A programme with a session for each state but that of being gone. */
  private static Programme programme(List<Integer> states) {
    List<String> documents = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      if (states.get(i) != GONE) {
        int hour = 10 + states.get(i);
        documents.add(
            ("title: '" + i + "'\nevent: X\nstatus: held\nroom: \"a;b,c\\\\\"\n")
                + ("time: {start: 2021-10-31T" + hour + ":00Z, end: 2021-10-31T20:00Z}\n")
                + "speakers: [Ada Example]\n");
      }
    }
    return Programmes.of(String.join("---\n", documents));
  }

  /** The bytes of an event. */
  private static String written(String title, String text) {
    int end = text.indexOf("END:VEVENT", text.indexOf("SUMMARY:" + title + "\r\n"));
    return text.substring(text.lastIndexOf("BEGIN:VEVENT", end), end);
  }

  private static String print(
      Programme programme, Optional<PublishedCalendar> previous, Instant now) {
    Publication publication =
        new Publication(previous, InstantSource.fixed(now), true, Optional.empty());
    return CalendarText.of(programme, Optional.empty(), WARSAW, publication).text();
  }
}
