package lectern.programme.schedule;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Prints a schedule as {@code schedule.xml}.
 *
 * @see <a href="https://c3voc.de/schedule/schema.xsd">its XML Schema</a>
 */
public final class ScheduleXml {
  private final XmlLines xml;

  private ScheduleXml(XmlLines xml) {
    this.xml = xml;
  }

  /** The text, which ends with a line feed. */
  public static String print(Schedule schedule) {
    try {
      XmlLines xml = new XmlLines();
      new ScheduleXml(xml).write(schedule);
      return xml.document();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Nothing that is written to can fail.", e);
    }
  }

  private void write(Schedule schedule) throws XMLStreamException {
    xml.begin("schedule", Map.of());
    xml.element("generator", Map.of("name", "lectern"), "");
    xml.element("version", schedule.version());
    xml.begin("conference", Map.of());
    xml.element("acronym", schedule.acronym());
    xml.element("title", schedule.title());
    xml.element("start", schedule.start().toString());
    xml.element("end", schedule.end().toString());
    xml.element("days", String.valueOf(schedule.days().size()));
    xml.element("timeslot_duration", ScheduleJson.TIMESLOT);
    if (schedule.zoneName().isPresent()) {
      xml.element("time_zone_name", schedule.zoneName().get());
    }
    xml.end();
    for (Schedule.Day day : schedule.days()) {
      write(day);
    }
    xml.end();
  }

  private void write(Schedule.Day day) throws XMLStreamException {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("index", String.valueOf(day.index()));
    attributes.put("date", day.date().toString());
    attributes.put("start", Iso.moment(day.start()));
    attributes.put("end", Iso.moment(day.end()));
    xml.begin("day", attributes);
    for (Schedule.Room room : day.rooms()) {
      Map<String, String> names = new LinkedHashMap<>();
      names.put("name", room.name());
      names.put("guid", room.guid().toString());
      xml.begin("room", names);
      for (Schedule.Event event : room.events()) {
        write(event);
      }
      xml.end();
    }
    xml.end();
  }

  private void write(Schedule.Event event) throws XMLStreamException {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("guid", event.guid().toString());
    names.put("id", String.valueOf(event.id()));
    xml.begin("event", names);
    xml.element("date", Iso.moment(event.start()));
    xml.element("start", event.clock());
    xml.element("duration", event.xmlDuration());
    xml.element("room", event.room());
    xml.element("slug", event.slug());
    xml.element("title", event.title());
    xml.element("track", event.track().orElse(""));
    xml.element("type", event.type().orElse("other"));
    xml.element("abstract", event.description());
    xml.begin("persons", Map.of());
    for (Schedule.Speaker speaker : event.speakers()) {
      xml.element("person", Map.of("guid", speaker.guid().toString()), speaker.name());
    }
    xml.end();
    xml.end();
  }
}
