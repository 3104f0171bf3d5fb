package lectern.changes.print;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lectern.changes.Change;
import lectern.fields.Values;
import lectern.proposal.ProposalKey;
import lectern.session.Slot;

/** Makes the members of the JSON object for a change, in order. */
final class ChangeMembers {
  private static final Sentences SENTENCES = new Sentences(new SlotText(ZoneId.of("UTC")));

  private final Map<String, Object> members = new LinkedHashMap<>();

  private ChangeMembers(String kind) {
    members.put("kind", kind);
  }

  static Map<String, Object> of(Change change) {
    return facts(change).with("sentence", SENTENCES.of(change)).members;
  }

  private ChangeMembers with(String member, Object value) {
    members.put(member, value);
    return this;
  }

  /** Adds two members of which each may be absent. */
  private <T> ChangeMembers sides(Optional<T> before, Optional<T> after) {
    before.ifPresent(value -> members.put("before", value));
    after.ifPresent(value -> members.put("after", value));
    return this;
  }

  private static ChangeMembers facts(Change change) {
    if (change instanceof Change.ValueChanged value) {
      return new ChangeMembers(Values.word(value.attribute())).sides(value.before(), value.after());
    }
    if (change instanceof Change.Moved moved) {
      return new ChangeMembers("time")
          .sides(moved.before().map(ChangeMembers::slot), moved.after().map(ChangeMembers::slot));
    }
    if (change instanceof Change.ReportChanged report) {
      return new ChangeMembers(report.isAdded() ? "report-added" : "report-removed")
          .with("parts", report.parts().stream().map(ProposalKey::written).toList());
    }
    if (change instanceof Change.ContentChange content) {
      return facts(content);
    }
    return people(change);
  }

  private static ChangeMembers facts(Change.ContentChange change) {
    String field = change.key().written();
    if (change instanceof Change.TextEdited text) {
      return new ChangeMembers("text")
          .with("field", field)
          .with("beforeWords", text.before())
          .with("afterWords", text.after())
          .with("newWords", text.added());
    }
    if (change instanceof Change.ItemsEdited items) {
      return new ChangeMembers("items")
          .with("field", field)
          .with("beforeItems", items.before())
          .with("afterItems", items.after())
          .with("newItems", items.added());
    }
    Change.ListEdited list = (Change.ListEdited) change;
    return new ChangeMembers("list")
        .with("field", field)
        .with("added", list.added())
        .with("dropped", list.removed());
  }

  private static ChangeMembers people(Change change) {
    if (change instanceof Change.PersonAdded added) {
      return new ChangeMembers("person-came")
          .with("role", Values.word(added.role()))
          .with("name", added.name());
    }
    if (change instanceof Change.PersonRemoved removed) {
      return new ChangeMembers("person-left")
          .with("role", Values.word(removed.role()))
          .with("name", removed.name());
    }
    if (change instanceof Change.PersonReplaced replaced) {
      return new ChangeMembers("person-replaced")
          .with("role", Values.word(replaced.role()))
          .with("left", replaced.before())
          .with("came", replaced.after())
          .with("stated", replaced.isStated());
    }
    if (change instanceof Change.RoleChanged role) {
      return new ChangeMembers("person-role")
          .with("name", role.name())
          .with("before", Values.word(role.before()))
          .with("after", Values.word(role.after()));
    }
    if (change instanceof Change.NameRespelled name) {
      return new ChangeMembers("person-respelt")
          .with("before", name.before())
          .with("after", name.after());
    }
    Change.DetailChanged detail = (Change.DetailChanged) change;
    return new ChangeMembers("person-detail")
        .with("name", detail.name())
        .with("field", detail.key().written())
        .sides(detail.before(), detail.after());
  }

  /** A time slot as its start and end in UTC. */
  static Map<String, Object> slot(Slot slot) {
    Map<String, Object> ends = new LinkedHashMap<>();
    ends.put("start", slot.start().toString());
    ends.put("end", slot.end().toString());
    return ends;
  }
}
