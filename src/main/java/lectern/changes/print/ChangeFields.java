package lectern.changes.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lectern.changes.Change;
import lectern.fields.Values;
import lectern.proposal.ProposalKey;
import lectern.proposal.Role;
import lectern.session.Slot;

/**
 * The members that tell a change in JSON.
 *
 * @param json where they are written
 * @param sentences what says the same in words
 */
record ChangeFields(JsonGenerator json, Sentences sentences) {

  void write(Change change) throws IOException {
    json.writeStartObject();
    facts(change);
    json.writeStringField("sentence", sentences.of(change));
    json.writeEndObject();
  }

  private void facts(Change change) throws IOException {
    if (change instanceof Change.StatusChange status) {
      kind("status");
      text("before", Values.word(status.before()));
      text("after", Values.word(status.after()));
    } else if (change instanceof Change.Moved moved) {
      kind("time");
      slot("before", moved.before());
      slot("after", moved.after());
    } else if (change instanceof Change.Renamed renamed) {
      kind("title");
      sides(renamed.before(), renamed.after());
    } else if (change instanceof Change.Fact fact) {
      kind(Values.word(fact.attribute()));
      sides(fact.before(), fact.after());
    } else if (change instanceof Change.Reported report) {
      kind(report.isAdded() ? "report-added" : "report-removed");
      list("parts", report.parts().stream().map(ProposalKey::written).toList());
    } else if (change instanceof Change.Rewritten rewritten) {
      kind("text");
      text("field", rewritten.key().written());
      counts("Words", rewritten.before(), rewritten.after(), rewritten.fresh());
    } else if (change instanceof Change.Relisted relisted) {
      kind("list");
      text("field", relisted.key().written());
      list("added", relisted.added());
      list("dropped", relisted.dropped());
    } else if (change instanceof Change.Rearranged rearranged) {
      kind("items");
      text("field", rearranged.key().written());
      counts("Items", rearranged.before(), rearranged.after(), rearranged.fresh());
    } else {
      people(change);
    }
  }

  private void people(Change change) throws IOException {
    if (change instanceof Change.Came came) {
      kind("person-came");
      role("role", came.role());
      text("name", came.name());
    } else if (change instanceof Change.Left left) {
      kind("person-left");
      role("role", left.role());
      text("name", left.name());
    } else if (change instanceof Change.Replaced replaced) {
      kind("person-replaced");
      role("role", replaced.role());
      text("left", replaced.left());
      text("came", replaced.came());
      json.writeBooleanField("stated", replaced.isStated());
    } else if (change instanceof Change.ChangedRole role) {
      kind("person-role");
      text("name", role.name());
      role("before", role.before());
      role("after", role.after());
    } else if (change instanceof Change.Respelt respelt) {
      kind("person-respelt");
      text("before", respelt.before());
      text("after", respelt.after());
    } else if (change instanceof Change.Detail detail) {
      kind("person-detail");
      text("name", detail.name());
      text("field", detail.key().written());
      sides(detail.before(), detail.after());
    }
  }

  private void kind(String word) throws IOException {
    text("kind", word);
  }

  private void text(String member, String value) throws IOException {
    json.writeStringField(member, value);
  }

  private void role(String member, Role role) throws IOException {
    text(member, Values.word(role));
  }

  private void sides(Optional<String> before, Optional<String> after) throws IOException {
    if (before.isPresent()) {
      text("before", before.get());
    }
    if (after.isPresent()) {
      text("after", after.get());
    }
  }

  private void counts(String what, int before, int after, int fresh) throws IOException {
    json.writeNumberField("before" + what, before);
    json.writeNumberField("after" + what, after);
    json.writeNumberField("new" + what, fresh);
  }

  private void list(String member, List<String> values) throws IOException {
    json.writeArrayFieldStart(member);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void slot(String member, Optional<Slot> slot) throws IOException {
    if (slot.isPresent()) {
      slot(member, slot.get(), json);
    }
  }

  /** A time as its start and end in UTC. */
  static void slot(String member, Slot slot, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(member);
    json.writeStringField("start", slot.start().toString());
    json.writeStringField("end", slot.end().toString());
    json.writeEndObject();
  }
}
