package lectern.importing.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lectern.importing.ImportedProposal;
import lectern.importing.table.FieldNames;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;

/**
 * Contributions of the export API of Indico: of events with {@code detail=contributions}, or of a
 * timetable.
 *
 * @see <a href="https://docs.getindico.io/en/stable/http-api/exporters/event/">its description</a>
 */
final class Indico {
  private static final Set<String> READ =
      Set.of(
          "name",
          "fullName",
          "first_name",
          "firstName",
          "last_name",
          "familyName",
          "affiliation",
          "email",
          "_type",
          "_fossil",
          "id");

  private Indico() {}

  static boolean isFormatOf(JsonNode root) {
    JsonNode results = root.path("results");
    return results.path(0).path("contributions").isArray()
        || (results.isObject() && !entries(results).isEmpty());
  }

  static List<ImportedProposal> read(JsonNode root, FieldNames names) {
    List<ImportedProposal> proposals = new ArrayList<>();
    JsonNode results = root.path("results");
    if (results.isObject()) {
      entries(results).forEach(one -> proposals.add(proposal(one, "", names)));
    }
    for (JsonNode event : results.isArray() ? results : root.path("none")) {
      String title = JsonText.of(event.path("title"));
      event.path("contributions").forEach(one -> proposals.add(proposal(one, title, names)));
    }
    return List.copyOf(proposals);
  }

  /** Returns the contributions of a timetable: by events, days and blocks of sessions. */
  private static List<JsonNode> entries(JsonNode timetable) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode entry : timetable) {
      if (entry.path("entryType").asText().equals("Contribution")) {
        found.add(entry);
      } else if (entry.isObject()) {
        found.addAll(entries(entry));
      }
    }
    return found;
  }

  private static ImportedProposal proposal(JsonNode json, String event, FieldNames names) {
    ExportedSession session = new ExportedSession(json, names);
    session.put(ProposalKey.EVENT, "event", event);
    session.put(ProposalKey.TITLE, "title");
    session.put(ProposalKey.TYPE, "type");
    session.put(ProposalKey.THEME, "track");
    session.put(ProposalKey.DESCRIPTION, "description");
    session.put(ProposalKey.KEYWORDS, "keywords");
    session.put(ProposalKey.ROOM, "room");
    session.put(ProposalKey.URL, "url");
    session.putMinutes("duration");
    JsonNode start = session.take("startDate");
    session.putTime(moment(start), moment(session.take("endDate")));
    session.put(ProposalKey.TIME_ZONE, "tz", JsonText.of(start.path("tz")));
    session.take("speakers").forEach(one -> add(one, session));
    session.take("presenters").forEach(one -> add(one, session));
    for (String authors : List.of("primaryauthors", "coauthors")) {
      session.take(authors).forEach(one -> session.leave(authors, author(one)));
    }
    session
        .take("custom_fields")
        .forEach(
            field ->
                session.putAnswer(
                    JsonText.of(field.path("name")), JsonText.of(field.path("value"))));
    session.take("_type");
    session.take("_fossil");
    session.take("entryType");
    return session.build();
  }

  private static String moment(JsonNode moment) {
    return moment.hasNonNull("date")
        ? moment.path("date").asText() + "T" + moment.path("time").asText()
        : "";
  }

  private static void add(JsonNode person, ExportedSession session) {
    session.addSpeaker(name(person));
    session.putSpeaker(
        PersonKey.ORGANIZATION, "affiliation", JsonText.of(person.path("affiliation")));
    session.putSpeaker(PersonKey.EMAIL, "email", JsonText.of(person.path("email")));
    session.leaveSpeaker(person, READ);
  }

  private static String author(JsonNode person) {
    String affiliation = JsonText.of(person.path("affiliation"));
    return name(person) + (affiliation.isEmpty() ? "" : ", " + affiliation);
  }

  private static String name(JsonNode person) {
    String given = JsonText.of(person.path(person.has("first_name") ? "first_name" : "firstName"));
    String family = JsonText.of(person.path(person.has("last_name") ? "last_name" : "familyName"));
    String both = (given + " " + family).strip();
    return !both.isEmpty()
        ? both
        : JsonText.of(person.path(person.has("fullName") ? "fullName" : "name"));
  }
}
