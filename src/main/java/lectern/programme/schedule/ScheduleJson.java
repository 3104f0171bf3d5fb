package lectern.programme.schedule;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import lectern.output.SafeJson;

/**
 * Prints a schedule as {@code schedule.json}.
 *
 * @see <a href="https://c3voc.de/schedule/schema.json">its JSON Schema</a>
 */
public final class ScheduleJson {
  /** The grid on which apps draw sessions. */
  static final String TIMESLOT = "00:05";

  private final JsonGenerator json;

  private ScheduleJson(JsonGenerator json) {
    this.json = json;
  }

  /** The text, which ends with a line feed. */
  public static String print(Schedule schedule) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = SafeJson.indented(text)) {
      new ScheduleJson(json).write(schedule);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private void write(Schedule schedule) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "https://c3voc.de/schedule/schema.json");
    json.writeObjectFieldStart("generator");
    json.writeStringField("name", "lectern");
    json.writeEndObject();
    json.writeObjectFieldStart("schedule");
    json.writeStringField("version", schedule.version());
    json.writeObjectFieldStart("conference");
    json.writeStringField("acronym", schedule.acronym());
    json.writeStringField("title", schedule.title());
    json.writeStringField("start", schedule.start().toString());
    json.writeStringField("end", schedule.end().toString());
    json.writeNumberField("daysCount", schedule.days().size());
    json.writeStringField("timeslot_duration", TIMESLOT);
    if (schedule.zoneName().isPresent()) {
      json.writeStringField("time_zone_name", schedule.zoneName().get());
    }
    json.writeArrayFieldStart("rooms");
    for (Schedule.Room room : schedule.rooms()) {
      json.writeStartObject();
      json.writeStringField("name", room.name());
      json.writeStringField("guid", room.guid().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("days");
    for (Schedule.Day day : schedule.days()) {
      write(day);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(Schedule.Day day) throws IOException {
    json.writeStartObject();
    json.writeNumberField("index", day.index());
    json.writeStringField("date", day.date().toString());
    json.writeStringField("day_start", Iso.moment(day.start()));
    json.writeStringField("day_end", Iso.moment(day.end()));
    json.writeObjectFieldStart("rooms");
    for (Schedule.Room room : day.rooms()) {
      json.writeArrayFieldStart(room.name());
      for (Schedule.Event event : room.events()) {
        write(event);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(Schedule.Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("guid", event.guid().toString());
    json.writeNumberField("id", event.id());
    if (event.code().isPresent()) {
      json.writeStringField("code", event.code().get());
    }
    json.writeStringField("date", Iso.moment(event.start()));
    json.writeStringField("start", event.clock());
    json.writeStringField("end", Iso.moment(event.end()));
    json.writeStringField("duration", event.duration());
    json.writeStringField("room", event.room());
    json.writeStringField("slug", event.slug());
    // The format requires an address.
    json.writeStringField("url", event.url().orElse("urn:uuid:" + event.guid()));
    json.writeStringField("title", event.title());
    json.writeNullField("subtitle");
    json.writeStringField("track", event.track().orElse(null));
    json.writeStringField("type", event.type().orElse("other"));
    json.writeNullField("language");
    json.writeStringField("abstract", event.description());
    json.writeArrayFieldStart("persons");
    for (Schedule.Speaker speaker : event.speakers()) {
      json.writeStartObject();
      json.writeStringField("guid", speaker.guid().toString());
      json.writeStringField("name", speaker.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("links");
    json.writeEndArray();
    json.writeEndObject();
  }
}
