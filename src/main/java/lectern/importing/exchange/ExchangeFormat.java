package lectern.importing.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import lectern.importing.ImportedProposal;
import lectern.importing.table.FieldNames;

/** The exports of conference systems that can be imported. */
public enum ExchangeFormat {
  PRETALX("a pretalx export of submissions"),
  SESSIONIZE("a Sessionize export of all data"),
  INDICO("an Indico export of contributions"),
  SCHEDULE("a schedule.json");

  private final String description;

  ExchangeFormat(String description) {
    this.description = description;
  }

  /** Returns what the format is called in messages, with an article. */
  String description() {
    return description;
  }

  boolean isFormatOf(JsonNode root) {
    return switch (this) {
      case PRETALX -> Pretalx.isFormatOf(root);
      case SESSIONIZE -> Sessionize.isFormatOf(root);
      case INDICO -> Indico.isFormatOf(root);
      case SCHEDULE -> root.path("schedule").path("conference").isObject();
    };
  }

  List<ImportedProposal> read(JsonNode root, FieldNames names) {
    return switch (this) {
      case PRETALX -> Pretalx.read(root, names);
      case SESSIONIZE -> new Sessionize(root, names).read();
      case INDICO -> Indico.read(root, names);
      case SCHEDULE -> Schedule.read(root, names);
    };
  }
}
