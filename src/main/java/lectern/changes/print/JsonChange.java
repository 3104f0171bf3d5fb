package lectern.changes.print;

import lectern.changes.Change;
import lectern.fields.ValueType;
import lectern.fields.Values;

/** Makes the JSON object for a change of a session. */
final class JsonChange {
  private JsonChange() {}

  static JsonObject of(Change change, Sentences sentences) {
    return facts(change).with("sentence", sentences.of(change));
  }

  private static JsonObject facts(Change change) {
    if (change instanceof Change.ValueChanged value) {
      return sides(Values.word(value.attribute()), value.before(), value.after());
    }
    if (change instanceof Change.Moved moved) {
      return sides("time", moved.before(), moved.after());
    }
    if (change instanceof Change.NameRespelled name) {
      return sides("person-respelt", name.before(), name.after());
    }
    if (change instanceof Change.PersonChanged person) {
      return person(person);
    }
    if (change instanceof Change.RoleChanged role) {
      return kind("person-role")
          .with("name", role.name())
          .with("before", role.before())
          .with("after", role.after());
    }
    if (change instanceof Change.DetailChanged detail) {
      return kind("person-detail")
          .with("name", detail.name())
          .with("field", detail.key())
          .with("before", detail.before())
          .with("after", detail.after());
    }
    if (change instanceof Change.ContentEdited content) {
      boolean isText = content.key().type() == ValueType.Simple.PROSE;
      String unit = isText ? "Words" : "Items";
      return kind(isText ? "text" : "items")
          .with("field", content.key())
          .with("before" + unit, content.before().size())
          .with("after" + unit, content.after().size())
          .with("new" + unit, content.added());
    }
    if (change instanceof Change.ListEdited list) {
      return kind("list")
          .with("field", list.key())
          .with("added", list.added())
          .with("dropped", list.removed());
    }
    Change.ReportChanged report = (Change.ReportChanged) change;
    return kind(report.isAdded() ? "report-added" : "report-removed").with("parts", report.parts());
  }

  private static JsonObject person(Change.PersonChanged person) {
    if (person.before().isEmpty() || person.after().isEmpty()) {
      return kind(person.before().isEmpty() ? "person-came" : "person-left")
          .with("role", person.role())
          .with("name", person.after().or(person::before));
    }
    return kind("person-replaced")
        .with("role", person.role())
        .with("left", person.before())
        .with("came", person.after())
        .with("stated", person.isStated());
  }

  private static JsonObject kind(String kind) {
    return new JsonObject().with("kind", kind);
  }

  private static JsonObject sides(String kind, Object before, Object after) {
    return kind(kind).with("before", before).with("after", after);
  }
}
