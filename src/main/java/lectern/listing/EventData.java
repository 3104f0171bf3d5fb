package lectern.listing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lectern.display.Printable;
import lectern.profile.Profile;
import lectern.proposal.Heading;
import lectern.proposal.Person;
import lectern.proposal.Proposal;
import lectern.proposal.Role;
import lectern.proposal.Status;
import lectern.proposal.TimeSlot;

/**
 * A session as an <a href="https://schema.org/Event">Event of schema.org</a>, in JSON-LD, for what
 * reads pages by program. Of people it has names and organizations.
 */
public final class EventData {
  private EventData() {}

  /** The JSON, on one line; nothing in it ends a script element of HTML. */
  public static String of(Proposal proposal, Profile profile) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org");
      write(proposal, profile, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().replace("<", "\\u003c").replace(">", "\\u003e");
  }

  private static void write(Proposal proposal, Profile profile, JsonGenerator json)
      throws IOException {
    Heading heading = proposal.heading();
    json.writeStringField("@type", "Event");
    json.writeStringField("name", Printable.line(heading.title().value().orElse("")));
    Optional<TimeSlot> slot = proposal.schedule().time().value();
    moment("startDate", slot.flatMap(time -> time.start().value()), json);
    moment("endDate", slot.flatMap(time -> time.end().value()), json);
    if (heading.status().value().filter(Status.WITHDRAWN::equals).isPresent()) {
      json.writeStringField("eventStatus", "https://schema.org/EventCancelled");
    }
    place(proposal.schedule().room().value(), profile.calendar().place(), json);
    Optional<String> description = proposal.content().description().value();
    if (description.isPresent()) {
      json.writeStringField("description", Printable.block(description.get().strip()));
    }
    people("organizer", proposal.cast().in(Role.ORGANIZER), json);
    people("performer", proposal.cast().in(Role.SPEAKER), json);
    if (heading.event().value().isPresent()) {
      json.writeObjectFieldStart("superEvent");
      json.writeStringField("@type", "Event");
      json.writeStringField("name", Printable.line(heading.event().value().get()));
      json.writeEndObject();
    }
  }

  private static void moment(String name, Optional<OffsetDateTime> moment, JsonGenerator json)
      throws IOException {
    if (moment.isPresent()) {
      json.writeStringField(name, moment.get().toString());
    }
  }

  private static void place(Optional<String> room, Optional<String> place, JsonGenerator json)
      throws IOException {
    if (room.isEmpty() && place.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("location");
    json.writeStringField("@type", "Place");
    json.writeStringField("name", Printable.line(room.or(() -> place).orElseThrow()));
    if (room.isPresent() && place.isPresent()) {
      json.writeStringField("address", Printable.line(place.get()));
    }
    json.writeEndObject();
  }

  private static void people(String name, List<Person> people, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Person person : people) {
      if (person.name().value().isPresent()) {
        json.writeStartObject();
        json.writeStringField("@type", "Person");
        json.writeStringField("name", Printable.line(person.name().value().get()));
        if (person.organization().value().isPresent()) {
          json.writeObjectFieldStart("affiliation");
          json.writeStringField("@type", "Organization");
          json.writeStringField("name", Printable.line(person.organization().value().get()));
          json.writeEndObject();
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }
}
