package lectern.programme.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import lectern.programme.Entry;
import lectern.programme.EventFacts;
import lectern.programme.PersonEntry;
import lectern.programme.SiteAddress;
import lectern.proposal.Role;
import lectern.proposal.Status;

/**
 * A session as an <a href="https://schema.org/Event">Event of schema.org</a>, in JSON-LD, for what
 * reads pages by program. Of people it has names and organizations.
 */
public final class EventData {
  private EventData() {}

  /**
   * The JSON, on one line; nothing in it ends a script element of HTML.
   *
   * @param site where it has a page, if that is known
   */
  public static String of(Entry entry, EventFacts event, Optional<SiteAddress> site) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org");
      write(entry, event, json);
      if (site.isPresent()) {
        json.writeStringField("url", site.get().page(entry));
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().replace("<", "\\u003c").replace(">", "\\u003e");
  }

  private static void write(Entry entry, EventFacts event, JsonGenerator json) throws IOException {
    json.writeStringField("@type", "Event");
    json.writeStringField("name", entry.name().title());
    if (entry.slot().isPresent()) {
      json.writeStringField("startDate", entry.slot().get().start().toString());
      json.writeStringField("endDate", entry.slot().get().end().toString());
    }
    if (entry.status() == Status.WITHDRAWN) {
      json.writeStringField("eventStatus", "https://schema.org/EventCancelled");
    }
    named("location", "Place", entry.room(), json);
    if (!entry.description().isEmpty()) {
      json.writeStringField("description", entry.description());
    }
    people("organizer", entry.in(Role.ORGANIZER), json);
    people("performer", entry.in(Role.SPEAKER), json);
    named("superEvent", "Event", Optional.of(event.title()), json);
  }

  private static void named(String field, String type, Optional<String> name, JsonGenerator json)
      throws IOException {
    if (name.isPresent()) {
      json.writeObjectFieldStart(field);
      json.writeStringField("@type", type);
      json.writeStringField("name", name.get());
      json.writeEndObject();
    }
  }

  private static void people(String field, List<PersonEntry> people, JsonGenerator json)
      throws IOException {
    if (people.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(field);
    for (PersonEntry person : people) {
      if (!person.isSomebody() && !person.isOrganization()) {
        continue;
      }
      json.writeStartObject();
      json.writeStringField("@type", person.isOrganization() ? "Organization" : "Person");
      json.writeStringField("name", person.name());
      if (!person.isOrganization()) {
        named("affiliation", "Organization", person.organization(), json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
