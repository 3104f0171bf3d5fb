package lectern.importing.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lectern.importing.ImportedProposal;
import lectern.importing.table.FieldNames;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;

/**
 * The schedule that frab, pretalx and Lectern print as {@code schedule.json}.
 *
 * @see <a href="https://c3voc.de/schedule/schema.json">its JSON Schema</a>
 */
final class Schedule {
  private static final Set<String> READ =
      Set.of(
          "id",
          "guid",
          "code",
          "name",
          "public_name",
          "full_public_name",
          "affiliation",
          "email",
          "answers");

  private Schedule() {}

  static List<ImportedProposal> read(JsonNode root, FieldNames names) {
    JsonNode conference = root.path("schedule").path("conference");
    String event = JsonText.of(conference.path("title"));
    boolean isOwn = root.at("/generator/name").asText().equals("lectern");
    List<ImportedProposal> proposals = new ArrayList<>();
    for (JsonNode day : conference.path("days")) {
      for (JsonNode room : day.path("rooms")) {
        room.forEach(one -> proposals.add(proposal(one, event, isOwn, names)));
      }
    }
    return List.copyOf(proposals);
  }

  private static ImportedProposal proposal(
      JsonNode json, String event, boolean isOwn, FieldNames names) {
    ExportedSession session = new ExportedSession(json, names);
    session.put(ProposalKey.EVENT, "event", event);
    session.put(ProposalKey.STATUS, "status", "scheduled");
    if (isOwn) {
      putNumber(session);
    } else {
      session.put(ProposalKey.NUMBER, "id");
    }
    session.put(ProposalKey.TITLE, "title");
    // The format requires a type, so programs without one write "other".
    if (!json.path("type").asText().equals("other")) {
      session.put(ProposalKey.TYPE, "type");
    }
    session.put(ProposalKey.THEME, "track");
    session.put(ProposalKey.ROOM, "room");
    session.putLanguage("language");
    session.putDescription("abstract", "description");
    if (json.path("url").asText().startsWith("http")) {
      session.put(ProposalKey.URL, "url");
    }
    putTime(session);
    session.take("persons").forEach(person -> add(person, session));
    session
        .take("answers")
        .forEach(
            one ->
                session.putAnswer(
                    JsonText.of(one.path("question")), JsonText.of(one.path("answer"))));
    return session.build();
  }

  /** Lectern's ids are not numbers of sessions; its codes end with them, such as WS119. */
  private static void putNumber(ExportedSession session) {
    session.take("id");
    String code = JsonText.of(session.take("code"));
    int start = code.length();
    while (start > 0 && Character.isDigit(code.charAt(start - 1))) {
      start--;
    }
    session.put(ProposalKey.NUMBER, "code", code.substring(start));
  }

  /** The end follows from the duration, such as 01:30. */
  private static void putTime(ExportedSession session) {
    String date = JsonText.of(session.take("date"));
    String duration = JsonText.of(session.take("duration"));
    session.take("start");
    session.take("end");
    String[] parts = duration.split(":", -1);
    try {
      OffsetDateTime start = OffsetDateTime.parse(date);
      int minutes = Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
      session.putTime(date, start.plusMinutes(minutes).toString());
    } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      session.putTime(date, "");
      session.leave("duration", duration);
    }
  }

  private static void add(JsonNode person, ExportedSession session) {
    JsonNode name = person.has("name") ? person.path("name") : person.path("public_name");
    session.addSpeaker(JsonText.of(name));
    session.putSpeaker(
        PersonKey.ORGANIZATION, "affiliation", JsonText.of(person.path("affiliation")));
    session.putSpeaker(PersonKey.EMAIL, "email", JsonText.of(person.path("email")));
    person
        .path("answers")
        .forEach(
            one ->
                session.putSpeakerAnswer(
                    JsonText.of(one.path("question")), JsonText.of(one.path("answer"))));
    session.leaveSpeaker(person, READ);
  }
}
