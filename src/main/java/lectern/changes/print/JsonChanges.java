package lectern.changes.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.changes.Changes;
import lectern.changes.CountChange;
import lectern.changes.FindingChange;
import lectern.changes.SessionChange;
import lectern.changes.SessionSummary;
import lectern.fields.Values;
import lectern.output.SafeJson;

/**
 * Prints changes as JSON.
 *
 * <p>The format is documented in the help of {@code lectern diff}. {@code version} grows when a
 * member is removed or changes its meaning, not when one is added.
 */
public final class JsonChanges {
  private static final int VERSION = 1;

  private JsonChanges() {}

  /** Prints changes, with a line feed at the end. Times are in UTC. */
  public static String print(Compared compared) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = SafeJson.indented(text)) {
      write(members(compared), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Map<?, ?> members) {
      json.writeStartObject();
      for (Map.Entry<?, ?> member : members.entrySet()) {
        json.writeFieldName(member.getKey().toString());
        write(member.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof List<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(value.toString());
    }
  }

  private static Map<String, Object> members(Compared compared) {
    Changes changes = compared.changes();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("version", VERSION);
    members.put("before", state(compared.before(), changes.before()));
    members.put("after", state(compared.after(), changes.after()));
    members.put("sessions", changes.sessions().stream().map(JsonChanges::members).toList());
    members.put("findings", changes.findings().shown().stream().map(JsonChanges::members).toList());
    members.put("withheldFindings", changes.findings().withheld());
    members.put("diversity", changes.diversity().stream().map(JsonChanges::members).toList());
    return members;
  }

  private static Map<String, Object> state(String name, int sessions) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", name);
    members.put("sessions", sessions);
    return members;
  }

  private static Map<String, Object> members(SessionChange change) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (change instanceof SessionChange.Changed changed) {
      members.put("became", changed.isWithdrawn() ? "withdrawn" : "changed");
      members.put("before", members(changed.before()));
      members.put("after", members(changed.session()));
      members.put("changes", changed.changes().stream().map(ChangeMembers::of).toList());
    } else {
      boolean isAdded = change instanceof SessionChange.Added;
      members.put("became", isAdded ? "added" : "gone");
      members.put(isAdded ? "after" : "before", members(change.session()));
    }
    return members;
  }

  private static Map<String, Object> members(SessionSummary session) {
    Map<String, Object> members = new LinkedHashMap<>();
    session.name().event().ifPresent(event -> members.put("event", event));
    session.name().type().ifPresent(type -> members.put("type", type));
    session.name().number().ifPresent(number -> members.put("number", number));
    members.put("title", session.name().title());
    members.put("file", session.file());
    members.put("status", Values.word(session.status()));
    session.slot().ifPresent(slot -> members.put("time", ChangeMembers.slot(slot)));
    session.room().ifPresent(room -> members.put("room", room));
    return members;
  }

  private static Map<String, Object> members(FindingChange finding) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("became", finding.isNew() ? "new" : "gone");
    members.put("rule", finding.rule());
    members.put("level", finding.level().word());
    members.put("summary", finding.summary());
    finding.message().ifPresent(message -> members.put("message", message));
    members.put("session", members(finding.session()));
    members.put("related", finding.related().stream().map(SessionSummary::file).toList());
    return members;
  }

  private static Map<String, Object> members(CountChange count) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("measure", Values.word(count.measure()));
    if (!count.value().isEmpty()) {
      members.put("value", count.value());
    }
    members.put("before", count.before());
    members.put("after", count.after());
    return members;
  }
}
