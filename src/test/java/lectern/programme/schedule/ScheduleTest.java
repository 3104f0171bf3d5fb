package lectern.programme.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import lectern.programme.Entry;
import lectern.programme.ExportFormat;
import lectern.programme.Privacy;
import lectern.programme.Programme;
import lectern.testing.Hostile;
import lectern.testing.NeedsShared;
import lectern.testing.Programmes;
import lectern.testing.Shared;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Schedules as others' validators and readers see them. */
class ScheduleTest {
  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  private static final String TIME =
      "status: held\ntime: {start: 2021-12-06T09:00Z, end: 2021-12-06T10:00Z}\n";

  /** What the formats want to be unique, in sessions that share what they can. */
  private static final String ALIKE =
      ("event: X\nnumber: 1\ntitle: Same\n" + TIME + "---\n")
          + ("event: X\nnumber: 1\ntitle: Same\n" + TIME + "---\n")
          + ("event: X\nnumber: 1\ntype: workshop\ntitle: Same\n" + TIME + "---\n")
          + ("event: X\nnumber: 2\ntitle: Same\n" + TIME + "---\n")
          + ("event: X\ntitle: 相同\n" + TIME + "---\n")
          + ("event: X\ntitle: 相同\n" + TIME + "---\n")
          + ("event: X\ntitle: a\n" + TIME);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTC",
        "Europe/Warsaw",
        "America/Argentina/Buenos_Aires",
        "America/St_Johns",
        "GMT",
        "Etc/GMT+5",
      })
  void theFixtureIsValidInAnyZone(String zone) {
    Schedule schedule = ScheduleBuilder.build(fixture(), ZoneId.of(zone), Optional.empty());
    assertThat(jsonErrors(ScheduleJson.print(schedule))).isEmpty();
    assertThat(xmlErrors(ScheduleXml.print(schedule))).isEmpty();
    assertThat(schedule.zoneName().isPresent()).isEqualTo(!zone.contains("GMT"));
  }

  @Test
  void theValidatorsDoFindMistakes() {
    Schedule schedule = ScheduleBuilder.build(fixture(), WARSAW, Optional.empty());
    assertThat(jsonErrors(ScheduleJson.print(schedule).replace("\"slug\" : \"", "\"slug\" : \"É")))
        .isNotEmpty();
    assertThat(xmlErrors(ScheduleXml.print(schedule).replace("<slug>", "<slug>É"))).isNotEmpty();
  }

  @Test
  void sessionsThatShareAllTheyCanAreToldApart() {
    Schedule schedule =
        ScheduleBuilder.build(Programmes.of(ALIKE), ZoneOffset.UTC, Optional.empty());
    assertThat(jsonErrors(ScheduleJson.print(schedule))).isEmpty();
    assertThat(xmlErrors(ScheduleXml.print(schedule))).isEmpty();
    assertThat(schedule.acronym()).isEqualTo("xevent");
    assertThat(events(schedule)).extracting(Schedule.Event::slug).doesNotHaveDuplicates();
    assertThat(events(schedule)).extracting(Schedule.Event::slug).contains("xevent-2-same");
    assertThat(events(schedule)).extracting(Schedule.Event::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-12-06T10:30Z, 01:30, 01:30",
    "2021-12-07T08:59Z, 23:59, 23:59",
    "2021-12-07T09:00Z, 24:00, 24:00",
  })
  void aSessionOfADayHasALengthThatEachFormatTakes(String end, String json, String xml) {
    String session = "event: X\nstatus: held\ntime: {start: 2021-12-06T09:00Z, end: " + end + "}\n";
    Schedule schedule =
        ScheduleBuilder.build(Programmes.of(session), ZoneOffset.UTC, Optional.empty());
    assertThat(ScheduleJson.print(schedule)).contains("\"duration\" : \"" + json + "\"");
    assertThat(jsonErrors(ScheduleJson.print(schedule))).isEmpty();
    assertThat(ScheduleXml.print(schedule)).contains("<duration>" + xml + "</duration>");
    assertThat(xmlErrors(ScheduleXml.print(schedule))).isEmpty();
  }

  @Test
  void theDaysOfTheCallAreThoseOfTheConferenceUnlessASessionIsOutsideOfThem() {
    Schedule inside =
        ScheduleBuilder.build(Programmes.of("event: IGF 2021\n" + TIME), WARSAW, Optional.empty());
    assertThat(inside.start()).hasToString("2021-12-06");
    assertThat(inside.end()).hasToString("2021-12-10");
    Schedule outside =
        ScheduleBuilder.build(
            Programmes.of("event: IGF 2021\n" + TIME.replace("12-06", "12-11")),
            WARSAW,
            Optional.empty());
    assertThat(outside.end()).hasToString("2021-12-11");
    Schedule before =
        ScheduleBuilder.build(
            Programmes.of("event: IGF 2021\n" + TIME.replace("12-06", "12-05")),
            WARSAW,
            Optional.empty());
    assertThat(before.start()).hasToString("2021-12-05");
    Schedule unknown =
        ScheduleBuilder.build(Programmes.of("event: Y\n" + TIME), WARSAW, Optional.empty());
    assertThat(unknown.start()).hasToString("2021-12-06").isEqualTo(unknown.end());
  }

  @Test
  void theVersionChangesWithWhatIsPublished() {
    String session = "event: X\ntitle: One\n" + TIME;
    String before = version(session);
    assertThat(version(session)).isEqualTo(before);
    assertThat(version(session + "room: A\n")).isNotEqualTo(before);
    assertThat(version(session + "expected-outcomes: More.\n")).isEqualTo(before);
  }

  @Test
  void whoIsOnStageIsNamedOnce() {
    Schedule schedule =
        ScheduleBuilder.build(
            Programmes.of(
                TIME
                    + "organizers: Org\nspeakers: [Ada, Ben, ada]\nmoderator: Ben\n"
                    + "online-moderator: Cem\nrapporteur: Rap\n"),
            ZoneOffset.UTC,
            Optional.empty());
    assertThat(events(schedule).get(0).speakers())
        .extracting(Schedule.Speaker::name)
        .containsExactly("Ada", "Ben", "Cem");
  }

  @Test
  void aDayLastsUntilItsLastSessionEnds() {
    Schedule.Day day =
        ScheduleBuilder.build(
                Programmes.of(
                    "title: long\nstatus: held\nroom: B\n"
                        + "time: {start: 2021-12-06T09:00Z, end: 2021-12-07T01:00Z}\n---\n"
                        + "title: short\nroom: A\n"
                        + TIME),
                WARSAW,
                Optional.empty())
            .days()
            .get(0);
    assertThat(day.start()).isEqualTo(OffsetDateTime.parse("2021-12-06T10:00+01:00"));
    assertThat(day.end()).isEqualTo(OffsetDateTime.parse("2021-12-07T02:00+01:00"));
    assertThat(day.rooms().get(1).events().get(0).duration()).isEqualTo("16:00");
  }

  @Property(tries = 300)
  @Domain(Hostile.class)
  @AddLifecycleHook(NeedsShared.class)
  void anyTextIsOfTheForm(@ForAll String title, @ForAll String name, @ForAll String prose) {
    Programme programme = Programmes.of(Programmes.hostile(title, name, prose));
    Schedule schedule = ScheduleBuilder.build(programme, WARSAW, Optional.empty());

    assertThat(jsonErrors(ScheduleJson.print(schedule))).isEmpty();
    assertThat(xmlErrors(ScheduleXml.print(schedule))).isEmpty();
  }

  @Property(tries = 300)
  @Domain(Hostile.class)
  void anyTextComesBack(@ForAll String title, @ForAll String name, @ForAll String prose)
      throws IOException, SAXException, ParserConfigurationException {
    Programme programme = Programmes.of(Programmes.hostile(title, name, prose));
    Entry entry = Programmes.first(programme);
    Schedule schedule = ScheduleBuilder.build(programme, WARSAW, Optional.empty());

    String json = ScheduleJson.print(schedule);
    JsonNode event =
        new ObjectMapper()
            .readTree(json)
            .at("/schedule/conference/days/0/rooms")
            .path(entry.room().orElseThrow())
            .path(0);
    assertThat(event.path("title").asText()).isEqualTo(entry.name().title());
    assertThat(event.path("abstract").asText()).isEqualTo(entry.description());
    // A name without letters or digits is nobody's.
    String person = entry.people().get(0).isSomebody() ? entry.people().get(0).name() : "";
    assertThat(event.at("/persons/0/name").asText()).isEqualTo(person);

    String xml = ScheduleXml.print(schedule);
    Document document = parse(xml);
    assertThat(text(document, "title", 1)).isEqualTo(entry.name().title());
    assertThat(text(document, "abstract", 0)).isEqualTo(entry.description());
    assertThat(person.isEmpty() ? "" : text(document, "person", 0)).isEqualTo(person);
    assertThat(text(document, "room", 1)).isEqualTo(entry.room().orElseThrow());
    assertThat((json + xml).replace("\n", "").replace("\t", "").codePoints())
        .noneMatch(Hostile::isUnsafe);
  }

  private static Programme fixture() {
    return Programmes.exported(ExportFormat.SCHEDULE_JSON, Privacy.PUBLIC);
  }

  private static String version(String yaml) {
    return ScheduleBuilder.build(Programmes.of(yaml), ZoneOffset.UTC, Optional.empty()).version();
  }

  private static List<Schedule.Event> events(Schedule schedule) {
    return schedule.days().stream()
        .flatMap(day -> day.rooms().stream())
        .flatMap(room -> room.events().stream())
        .toList();
  }

  private static List<String> jsonErrors(String json) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6);
    Schema schema =
        registry.getSchema(Shared.read("oracles/c3voc-schedule.schema.json"), InputFormat.JSON);
    return schema
        .validate(
            json,
            InputFormat.JSON,
            run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static List<String> xmlErrors(String xml) {
    List<String> errors = new ArrayList<>();
    try {
      SchemaFactory.newDefaultInstance()
          .newSchema(new StreamSource(new StringReader(Shared.read("oracles/c3voc-schedule.xsd"))))
          .newValidator()
          .validate(new StreamSource(new StringReader(xml)));
    } catch (SAXException | IOException e) {
      errors.add(e.getMessage());
    }
    return errors;
  }

  private static Document parse(String xml)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static String text(Document document, String element, int index) {
    return document.getElementsByTagName(element).item(index).getTextContent();
  }
}
