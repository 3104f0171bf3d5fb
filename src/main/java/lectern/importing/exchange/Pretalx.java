package lectern.importing.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.importing.ImportedProposal;
import lectern.importing.table.FieldNames;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;
import lectern.proposal.Status;

/**
 * Submissions and talks of the API of pretalx: a page of results, a list, or one submission.
 *
 * @see <a href="https://docs.pretalx.org/api/resources/">its reference</a>
 */
final class Pretalx {
  private static final Map<String, Status> STATES =
      Map.of(
          "draft", Status.DRAFT,
          "submitted", Status.SUBMITTED,
          "accepted", Status.ACCEPTED,
          "confirmed", Status.ACCEPTED,
          "rejected", Status.DECLINED,
          "canceled", Status.WITHDRAWN,
          "withdrawn", Status.WITHDRAWN);

  private Pretalx() {}

  static boolean isFormatOf(JsonNode root) {
    JsonNode first = submissions(root).path(0);
    return first.has("title")
        && (first.has("submission_type") || (first.has("code") && first.has("state")));
  }

  private static JsonNode submissions(JsonNode root) {
    return root.isArray() ? root : root.path("results");
  }

  static List<ImportedProposal> read(JsonNode root, FieldNames names) {
    List<ImportedProposal> proposals = new ArrayList<>();
    submissions(root).forEach(one -> proposals.add(proposal(one, names)));
    return List.copyOf(proposals);
  }

  private static ImportedProposal proposal(JsonNode json, FieldNames names) {
    ExportedSession session = new ExportedSession(json, names);
    session.put(ProposalKey.TITLE, "title");
    session.put(ProposalKey.TYPE, "submission_type");
    session.put(ProposalKey.THEME, "track");
    session.putStatus("state", STATES);
    session.putDescription("abstract", "description");
    session.putMinutes("duration");
    session.put(ProposalKey.KEYWORDS, "tags");
    session.putLanguage("content_locale");
    putSlot(session);
    session.take("speakers").forEach(speaker -> add(speaker, session));
    session
        .take("answers")
        .forEach(answer -> session.putAnswer(question(answer), JsonText.of(answer.path("answer"))));
    return session.build();
  }

  private static void putSlot(ExportedSession session) {
    JsonNode slots = session.take("slots");
    JsonNode single = session.take("slot");
    JsonNode slot = slots.path(0).isObject() ? slots.path(0) : single;
    session.putTime(JsonText.of(slot.path("start")), JsonText.of(slot.path("end")));
    session.put(ProposalKey.ROOM, "room", JsonText.of(slot.path("room")));
    for (int i = 0; i < slots.size(); i++) {
      if (!slots.path(i).isObject() || i > 0) {
        session.leave("slots", JsonText.whole(slots.path(i)));
      }
    }
  }

  private static void add(JsonNode speaker, ExportedSession session) {
    if (!speaker.isObject()) {
      // Without their details, speakers are codes.
      session.leave("speakers", speaker.asText());
      return;
    }
    session.addSpeaker(JsonText.of(speaker.path("name")));
    session.putSpeaker(PersonKey.EMAIL, "email", JsonText.of(speaker.path("email")));
    speaker
        .path("answers")
        .forEach(
            answer ->
                session.putSpeakerAnswer(question(answer), JsonText.of(answer.path("answer"))));
    session.leaveSpeaker(speaker, Set.of("name", "email", "answers"));
  }

  private static String question(JsonNode answer) {
    JsonNode question = answer.path("question");
    return question.has("question")
        ? JsonText.of(question.path("question"))
        : question.isNumber() ? "question " + question.asText() : JsonText.of(question);
  }
}
