package lectern.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lectern.programme.calendar.CalendarText;
import lectern.programme.schedule.ScheduleBuilder;
import lectern.programme.schedule.ScheduleJson;
import lectern.programme.schedule.ScheduleXml;
import lectern.programme.site.OnePage;
import lectern.programme.table.PeopleTable;
import lectern.programme.table.SessionTable;
import lectern.testing.Programmes;
import lectern.testing.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A proposal full of private data, in every format. */
class PrivacyTest {
  private static final String PERSON =
      "{name: Ada Example, stakeholder-group: Government, email: secret.box@example.org,"
          + " country: Burkina Faso, gender: nonbinary-x, confirmation: provisional,"
          + " presence: onsite, youth: yes, url: https://hidden.example.org/ada,"
          + " aliases: [Formerly Known], replaces: Formerly Else}";

  private static final String PROPOSAL =
      """
      event: IGF 2021
      type: workshop
      number: 1
      title: Ask secret.box@example.org
      status: scheduled
      room: Room of secret.box@example.org
      theme: secret.box@example.org
      time: {start: 2021-12-06T09:00Z, end: 2021-12-06T10:00Z}
      organizers: %1$s
      speakers: [%1$s, "Ben secret.box@example.org, Government, secret.box@example.org"]
      moderator: %1$s
      online-moderator: %1$s
      rapporteur: %1$s
      description: Write to <secret.box@example.org>, mailto:secret.box@example.org/secret.box@example.org
      """
          .formatted(PERSON);

  private static final List<String> PRIVATE =
      List.of(
          "secret.box",
          "Burkina",
          "nonbinary",
          "provisional",
          "onsite",
          "youth",
          "hidden.example.org",
          "Formerly",
          "ATTENDEE",
          "PARTSTAT",
          "mailto:s");

  @ParameterizedTest
  @EnumSource
  void nothingPrivateIsPublished(ExportFormat format) {
    String printed = print(PROPOSAL, format);
    assertThat(printed).contains("Ada Example");
    assertThat(unfolded(printed)).doesNotContain(PRIVATE);
  }

  /** Not even as something that changes when it does, by which a guess could be tried. */
  @ParameterizedTest
  @EnumSource
  void aPublicExportDoesNotDependOnPrivateData(ExportFormat format) {
    String other = PROPOSAL.replace(PERSON, "{name: Ada Example, stakeholder-group: Government}");
    assertThat(print(other, format)).isEqualTo(print(PROPOSAL, format));
  }

  @Test
  void whatIsAskedForIsThere() {
    Programme programme = Programmes.of(PROPOSAL, Privacy.PRIVATE);
    assertThat(print(programme, ExportFormat.CSV_PEOPLE))
        .contains(
            "secret.box@example.org,Burkina Faso,nonbinary-x,yes,onsite,provisional,"
                + "https://hidden.example.org/ada");
    assertThat(print(programme, ExportFormat.CSV)).contains("secret.box@example.org");
    assertThat(unfolded(print(programme, ExportFormat.ICAL)))
        .contains(
            "ATTENDEE;CN=\"Ada Example\";PARTSTAT=TENTATIVE:mailto:secret.box@example.org\r\n");
  }

  private static String print(String proposal, ExportFormat format) {
    return switch (format) {
      case HTML -> OnePage.print(Programmes.pages(proposal));
      case SITE -> Programmes.site(proposal).toString();
      default -> print(Programmes.of(proposal), format);
    };
  }

  private static String print(Programme programme, ExportFormat format) {
    return switch (format) {
      case ICAL ->
          CalendarText.of(programme, Optional.empty(), ZoneOffset.UTC, Programmes.FIRST_PUBLICATION)
              .text();
      case SCHEDULE_JSON ->
          ScheduleJson.print(ScheduleBuilder.build(programme, ZoneOffset.UTC, Optional.empty()));
      case SCHEDULE_XML ->
          ScheduleXml.print(ScheduleBuilder.build(programme, ZoneOffset.UTC, Optional.empty()));
      case CSV -> Programmes.sessions(programme, ZoneOffset.UTC);
      case CSV_PEOPLE -> Programmes.people(programme, ZoneOffset.UTC);
      case XLSX ->
          Workbooks.text(
              List.of(
                  SessionTable.of(programme, ZoneOffset.UTC, List.of()),
                  PeopleTable.of(programme, ZoneOffset.UTC, List.of())));
      case HTML, SITE -> throw new AssertionError("Pages are made of proposals.");
    };
  }

  private static String unfolded(String printed) {
    return printed.replace("\r\n ", "");
  }
}
