package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lectern.testing.Proposals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          00:00 – 00:15 Opening             | 0-15 Opening
          0:00-0:15 Opening                 | 0-15 Opening
          00:00-00:10 Intro                 | 0-10 Intro
          '00:00 - 00:15: Opening'          | 0-15 Opening
          '[00:00 - 00:15] Opening'         | 0-15 Opening
          00:00 to 00:15 Opening            | 0-15 Opening
          00:00 → 00:15 Opening             | 0-15 Opening
          0h00 - 0h15 Opening               | 0-15 Opening
          0-15 min Opening                  | 0-15 Opening
          10:15 am – 10:30 am Opening       | 615-630 Opening
          00.00 – 00.15 Opening             | 0-15 Opening
          1:00 – 1:15 pm Opening            | 780-795 Opening
          11:45 – 12:15 pm Opening          | 705-735 Opening
          00:15 Debate                      | 15- Debate
          '1: Opening (5 min)'              | (5) Opening
          'Opening: 5 minutes'              | (5) Opening
          Opening (5 min)                   | (5) Opening
          Opening [5 min.]                  | (5) Opening
          Opening (5 mins).                 | (5) Opening
          Opening - 5 min                   | (5) Opening
          Opening – 5'                      | (5) Opening
          'Opening, 5 mins'                 | (5) Opening
          Opening 5 min                     | (5) Opening
          1. Opening - 10 min               | (10) Opening
          a) Opening - 10 min               | (10) Opening
          • Opening - 10 min                | (10) Opening
          10 min – Welcome                  | (10) Welcome
          '10 min: Welcome'                 | (10) Welcome
          (10 min) Welcome                  | (10) Welcome
          5' Opening                        | (5) Opening
          90-minute debate                  | (90) 90-minute debate
          Debate (1 hour)                   | (60) Debate
          Debate (1h30)                     | (90) Debate
          1 hour 30 min – Debate            | (90) Debate
          Opening (00:00-00:15)             | 0-15 Opening
          'Opening: 00:00 – 00:15'          | 0-15 Opening
          00:00-00:10 Intro (10 min)        | 0-10(10) Intro
          Three 5 minute talks (15 min)     | (15) Three 5 minute talks
          Who pays for 5G?                  | Who pays for 5G?
          10 minutes for questions          | (10) 10 minutes for questions
          Opening 5 min and debate 50 min   | Opening 5 min and debate 50 min
          'Opening: 5'                      | Opening: 5
          Debate at 10:15                   | Debate at 10:15
          00:00 – 00:15                     | 0-15
          'Session 2: rights (20 min)'      | (20) Session 2: rights
          'Total: 90 minutes'               | Total: 90 minutes
          Agenda (90 minutes)               | Agenda (90 minutes)
          Agenda (5 min)                    | (5) Agenda
          """)
  void aLineHasTimesAndATitle(String line, String item) {
    assertThat(items("agenda: [\"" + line + "\"]")).containsExactly(item);
  }

  @Test
  void aBlockHasOneItemALine() {
    assertThat(
            items(
                """
                agenda: |
                  Plan – 75 minutes:
                  1. Welcome, and the wall
                     of questions (10 mins)
                  2. Writing at the tables (35 mins)

                  3. Reading (30 mins)
                """))
        .containsExactly(
            "Plan – 75 minutes:",
            "(10) Welcome, and the wall of questions",
            "(35) Writing at the tables",
            "(30) Reading");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'Agenda: 0:00-0:08 Three clips; 0:08-0:38 Six answers: what now; 0:38-1:00 Reading'
          '0:00-0:08 Three clips 0:08-0:38 Six answers: what now 0:38-1:00 Reading'
          """)
  void aLineMayHaveSeveralItems(String text) {
    assertThat(items("agenda: \"" + text + "\"").stream().filter(item -> !item.endsWith("a:")))
        .containsExactly("0-8 Three clips", "8-38 Six answers: what now", "38-60 Reading");
  }

  @Test
  void commasSeparateItemsThatAllHaveTimes() {
    assertThat(items("agenda: 'Opening 5 min, Debate (50 min), Closing - 5 min'"))
        .containsExactly("(5) Opening", "(50) Debate", "(5) Closing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Opening (5 min) + Debate (50 min) + Closing (5 min)
          Opening (5 min) → Debate (50 min) → Closing (5 min)
          Opening (5 min) - Debate (50 min) / Closing (5 min).
          'Opening (5 min), Debate (50 min) and Closing (5 min)'
          'Opening (5 min), then Debate (50 min), and then Closing (5 min)'
          """)
  void durationsInParenthesesEndItems(String text) {
    assertThat(items("agenda: '" + text + "'"))
        .containsExactly("(5) Opening", "(50) Debate", "(5) Closing");
  }

  @Test
  void aTotalIsNoItem() {
    Timeline timeline =
        Proposals.proposal("agenda: ['Total duration: 60 min', Opening (10 min), Debate (50 min)]")
            .participation()
            .timeline()
            .orElseThrow();

    assertThat(timeline.items()).extracting(Timeline.TimedItem::end).containsExactly(10, 60);
  }

  @Test
  void colonsNeedNoQuotes() {
    assertThat(
            items(
                """
                agenda:
                  - Opening: 5 minutes
                  - 00:05-00:10: Intro
                  - 10:15: Break
                  - 10 min: Talk
                  - Debate: who pays (20 min)
                  - 00:45 – 00:50 Talk: what now
                """))
        .containsExactly(
            "(5) Opening",
            "5-10 Intro",
            "615- Break",
            "(10) Talk",
            "(20) Debate: who pays",
            "45-50 Talk: what now");
    assertThat(items("agenda:\n  Opening: 5 minutes\n  Debate: 50 minutes\n"))
        .containsExactly("(5) Opening", "(50) Debate");
  }

  @Test
  void keysMayHaveUnits() {
    assertThat(
            items(
                "agenda: [{start: \"0:15h\", minutes: 5 min, title: A}, {start: 20 min, end: 0h30}]"))
        .containsExactly("15-(5) A", "20-30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          format: Panel - 60 Min                                                | 10:15 | 11:15 | 0
          'time: {start: 2021-12-10T01:00Z, end: 2021-12-10T02:30Z}'            | 01:00 | 02:30 | 0
          'time: {start: 2021-12-10T01:00+02:00, end: 2021-12-10T02:30+02:00}'  | 01:00 | 02:30 | 0
          'time: {start: 2021-12-10T01:00+02:00, end: 2021-12-10T02:30+02:00}'  | 23:00 | 00:30 | 0
          format: Panel - 60 Min                                                | 00:05 | 00:50 | 5
          title: Access                                                         | 14:00 | 15:00 | 0
          title: Access                                                         | 00:10 | 01:00 | 10
          """)
  void timesOfDayCountFromTheFirst(String key, String start, String end, int from) {
    Timeline timeline =
        Proposals.proposal(key + "\nagenda: [\"" + start + " - " + end + " Debate\"]")
            .participation()
            .timeline()
            .orElseThrow();

    Timeline.TimedItem item = timeline.items().get(0);
    assertThat(item.start()).isEqualTo(from);
    assertThat(item.clock(item.start()) + " " + item.clock(item.end()))
        .isEqualTo(start + " " + end);
  }

  private static List<String> items(String yaml) {
    List<String> items = new ArrayList<>();
    for (AgendaItem item :
        Proposals.proposal(yaml).participation().agenda().value().orElseThrow()) {
      String times =
          item.start().value().map(start -> start + "-").orElse("")
              + item.end().value().map(String::valueOf).orElse("")
              + item.minutes().value().map(minutes -> "(" + minutes + ")").orElse("");
      items.add((times + " " + item.title().value().orElse("")).strip());
    }
    return items;
  }
}
