package lectern.changes.print;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Optional;
import lectern.changes.Change;
import lectern.changes.Changes;
import lectern.changes.CountChange;
import lectern.changes.FindingChange;
import lectern.changes.SessionChange;
import lectern.changes.Subject;
import lectern.fields.Values;
import lectern.output.SafeEscapes;

/**
 * Changes as JSON.
 *
 * <p>The form is documented in the help of {@code lectern diff}; {@code version} grows when a
 * member changes its meaning or goes, not when one is added.
 */
public final class JsonChanges {
  private static final int VERSION = 1;

  private final JsonGenerator json;

  private JsonChanges(JsonGenerator json) {
    this.json = json;
  }

  /** The text, which ends with a line feed. Times are in UTC. */
  public static String print(Compared compared) {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
    printer.indentArraysWith(indenter);
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(printer);
      json.setCharacterEscapes(new SafeEscapes());
      new JsonChanges(json).write(compared);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private void write(Compared compared) throws IOException {
    Changes changes = compared.changes();
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    state("before", compared.before(), changes.before());
    state("after", compared.after(), changes.after());
    json.writeArrayFieldStart("sessions");
    for (SessionChange change : changes.sessions()) {
      write(change);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (FindingChange finding : changes.findings().told()) {
      write(finding);
    }
    json.writeEndArray();
    json.writeNumberField("withheldFindings", changes.findings().withheld());
    json.writeArrayFieldStart("diversity");
    for (CountChange count : changes.diversity()) {
      write(count);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void state(String member, String name, int sessions) throws IOException {
    json.writeObjectFieldStart(member);
    json.writeStringField("name", name);
    json.writeNumberField("sessions", sessions);
    json.writeEndObject();
  }

  private void write(SessionChange change) throws IOException {
    json.writeStartObject();
    if (change instanceof SessionChange.Changed changed) {
      json.writeStringField("became", changed.isWithdrawn() ? "withdrawn" : "changed");
      subject("before", changed.before());
      subject("after", changed.subject());
      json.writeArrayFieldStart("changes");
      ChangeFields fields = new ChangeFields(json, new Sentences(new SlotWords(ZoneOffset.UTC)));
      for (Change one : changed.changes()) {
        fields.write(one);
      }
      json.writeEndArray();
    } else {
      boolean isAdded = change instanceof SessionChange.Added;
      json.writeStringField("became", isAdded ? "added" : "gone");
      subject(isAdded ? "after" : "before", change.subject());
    }
    json.writeEndObject();
  }

  private void subject(String member, Subject subject) throws IOException {
    json.writeObjectFieldStart(member);
    optional("event", subject.event());
    optional("type", subject.type());
    if (subject.number().isPresent()) {
      json.writeNumberField("number", subject.number().get());
    }
    json.writeStringField("title", subject.title());
    json.writeStringField("file", subject.file());
    json.writeStringField("status", Values.word(subject.status()));
    if (subject.slot().isPresent()) {
      ChangeFields.slot("time", subject.slot().get(), json);
    }
    optional("room", subject.room());
    json.writeEndObject();
  }

  private void optional(String member, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(member, value.get());
    }
  }

  private void write(FindingChange finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("became", finding.isNew() ? "new" : "gone");
    json.writeStringField("rule", finding.rule());
    json.writeStringField("level", finding.level().word());
    json.writeStringField("summary", finding.summary());
    optional("message", finding.message());
    subject("session", finding.subject());
    json.writeArrayFieldStart("related");
    for (Subject related : finding.related()) {
      json.writeString(related.file());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(CountChange count) throws IOException {
    json.writeStartObject();
    json.writeStringField("measure", Values.word(count.measure()));
    if (!count.value().isEmpty()) {
      json.writeStringField("value", count.value());
    }
    json.writeNumberField("before", count.before());
    json.writeNumberField("after", count.after());
    json.writeEndObject();
  }
}
