package lectern.programme.schedule;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import lectern.output.SafeXml;

/**
 * Prints a schedule as {@code schedule.xml}.
 *
 * @see <a href="https://c3voc.de/schedule/schema.xsd">its XML Schema</a>
 */
public final class ScheduleXml {
  private final SafeXml xml;

  private ScheduleXml(SafeXml xml) {
    this.xml = xml;
  }

  /** The text, which ends with a line feed. */
  public static String print(Schedule schedule) {
    StringWriter text = new StringWriter();
    try {
      new ScheduleXml(new SafeXml(text)).write(schedule);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(Schedule schedule) throws IOException {
    xml.start("schedule");
    xml.text("generator", "", "name", "lectern");
    xml.text("version", schedule.version());
    xml.start("conference");
    xml.text("acronym", schedule.acronym());
    xml.text("title", schedule.title());
    xml.text("start", schedule.start().toString());
    xml.text("end", schedule.end().toString());
    xml.text("days", String.valueOf(schedule.days().size()));
    xml.text("timeslot_duration", ScheduleJson.TIMESLOT);
    if (schedule.zoneName().isPresent()) {
      xml.text("time_zone_name", schedule.zoneName().get());
    }
    xml.end();
    for (Schedule.Day day : schedule.days()) {
      write(day);
    }
    xml.end();
  }

  private void write(Schedule.Day day) throws IOException {
    xml.start(
        "day",
        "index",
        String.valueOf(day.index()),
        "date",
        day.date().toString(),
        "start",
        Iso.moment(day.start()),
        "end",
        Iso.moment(day.end()));
    for (Schedule.Room room : day.rooms()) {
      xml.start("room", "name", room.name(), "guid", room.guid().toString());
      for (Schedule.Event event : room.events()) {
        write(event);
      }
      xml.end();
    }
    xml.end();
  }

  private void write(Schedule.Event event) throws IOException {
    xml.start("event", "guid", event.guid().toString(), "id", String.valueOf(event.id()));
    xml.text("date", Iso.moment(event.start()));
    xml.text("start", event.clock());
    xml.text("duration", event.duration());
    xml.text("room", event.room());
    xml.text("slug", event.slug());
    if (event.url().isPresent()) {
      xml.text("url", event.url().get());
    }
    xml.text("title", event.title());
    xml.text("track", event.track().orElse(""));
    xml.text("type", event.type().orElse("other"));
    xml.text("abstract", event.description());
    xml.start("persons");
    for (Schedule.Speaker speaker : event.speakers()) {
      xml.text("person", speaker.name(), "guid", speaker.guid().toString());
    }
    xml.end();
    xml.end();
  }
}
