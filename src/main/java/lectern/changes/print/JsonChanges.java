package lectern.changes.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import lectern.changes.Changes;
import lectern.changes.CountChange;
import lectern.changes.FindingChange;
import lectern.changes.SessionChange;
import lectern.changes.SessionSummary;
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

  /**
   * Prints changes, with a line feed at the end. Values that are times are in UTC.
   *
   * @param slots the text of time slots in sentences
   */
  public static String print(Compared compared, SlotText slots) {
    Sentences sentences = new Sentences(slots);
    StringWriter text = new StringWriter();
    try (JsonGenerator json = SafeJson.indented(text)) {
      object(compared, sentences).write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static JsonObject object(Compared compared, Sentences sentences) {
    Changes changes = compared.changes();
    return new JsonObject()
        .with("version", VERSION)
        .with("before", state(compared.before(), changes.before()))
        .with("after", state(compared.after(), changes.after()))
        .with(
            "sessions",
            changes.sessions().stream().map(change -> object(change, sentences)).toList())
        .with("findings", changes.findings().shown().stream().map(JsonChanges::object).toList())
        .with("withheldFindings", changes.findings().withheld())
        .with("diversity", changes.diversity().stream().map(JsonChanges::object).toList());
  }

  private static JsonObject state(String name, int sessions) {
    return new JsonObject().with("name", name).with("sessions", sessions);
  }

  private static JsonObject object(SessionChange change, Sentences sentences) {
    JsonObject object =
        new JsonObject()
            .with("became", became(change.kind()))
            .with("before", change.before().map(JsonChanges::object))
            .with("after", change.after().map(JsonChanges::object));
    return change.changes().isEmpty()
        ? object
        : object.with(
            "changes",
            change.changes().stream().map(one -> JsonChange.of(one, sentences)).toList());
  }

  private static String became(SessionChange.Kind kind) {
    return switch (kind) {
      case WITHDRAWN, DECLINED -> "withdrawn";
      case REMOVED -> "gone";
      case ADDED -> "added";
      case SCHEDULED, MOVED, CHANGED -> "changed";
    };
  }

  private static JsonObject object(SessionSummary session) {
    return new JsonObject()
        .with("event", session.name().event())
        .with("type", session.name().type())
        .with("number", session.name().number())
        .with("title", session.name().title())
        .with("file", session.file())
        .with("status", session.status())
        .with("time", session.slot())
        .with("room", session.room());
  }

  private static JsonObject object(FindingChange finding) {
    return new JsonObject()
        .with("became", finding.isNew() ? "new" : "gone")
        .with("rule", finding.rule())
        .with("level", finding.level())
        .with("summary", finding.summary())
        .with("message", finding.message())
        .with("session", object(finding.session()))
        .with("related", finding.related().stream().map(SessionSummary::file).toList());
  }

  private static JsonObject object(CountChange count) {
    return new JsonObject()
        .with("measure", count.measure())
        .with("value", Optional.of(count.value()).filter(value -> !value.isEmpty()))
        .with("before", count.before())
        .with("after", count.after());
  }
}
