package lectern.importing.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import lectern.importing.ImportedProposal;
import lectern.importing.table.FieldNames;
import lectern.proposal.ProposalKey;
import lectern.proposal.Status;

/**
 * The export of all data of Sessionize: sessions that refer to speakers, rooms, categories and
 * questions by their ids.
 *
 * @see <a href="https://sessionize.com/playbook/api">its description</a>
 */
final class Sessionize {
  private static final Map<String, Status> STATES =
      Map.of(
          "nominated", Status.SUBMITTED,
          "accepted", Status.ACCEPTED,
          "declined", Status.DECLINED,
          "withdrawn", Status.WITHDRAWN);

  private static final Set<String> READ =
      Set.of(
          "id",
          "firstName",
          "lastName",
          "fullName",
          "sessions",
          "questionAnswers",
          "categoryItems");

  /** An item of a category, such as a track. */
  private record Item(String category, String name) {}

  private final JsonNode root;
  private final FieldNames names;
  private final Map<String, JsonNode> speakers = new HashMap<>();
  private final Map<String, String> rooms = new HashMap<>();
  private final Map<String, String> questions = new HashMap<>();
  private final Map<String, Item> items = new HashMap<>();

  Sessionize(JsonNode root, FieldNames names) {
    this.root = root;
    this.names = names;
    root.path("speakers").forEach(one -> speakers.put(id(one), one));
    root.path("rooms").forEach(one -> rooms.put(id(one), JsonText.of(one.path("name"))));
    root.path("questions")
        .forEach(one -> questions.put(id(one), JsonText.of(one.path("question"))));
    root.path("categories")
        .forEach(
            category ->
                category
                    .path("items")
                    .forEach(
                        item ->
                            items.put(
                                id(item),
                                new Item(
                                    JsonText.of(category.path("title")),
                                    JsonText.of(item.path("name"))))));
  }

  static boolean isFormatOf(JsonNode root) {
    return root.path("sessions").isArray()
        && root.path("speakers").isArray()
        && (root.has("categories") || root.has("rooms"));
  }

  private static String id(JsonNode one) {
    return one.path("id").asText();
  }

  List<ImportedProposal> read() {
    List<ImportedProposal> proposals = new ArrayList<>();
    root.path("sessions").forEach(one -> proposals.add(proposal(one)));
    return List.copyOf(proposals);
  }

  private ImportedProposal proposal(JsonNode json) {
    ExportedSession session = new ExportedSession(json, names);
    session.put(ProposalKey.TITLE, "title");
    session.put(ProposalKey.DESCRIPTION, "description");
    session.putStatus("status", STATES);
    session.putTime(JsonText.of(session.take("startsAt")), JsonText.of(session.take("endsAt")));
    String room = session.take("roomId").asText();
    session.put(ProposalKey.ROOM, "roomId", rooms.getOrDefault(room, ""));
    for (JsonNode speaker : session.take("speakers")) {
      String id = speaker.isObject() ? id(speaker) : speaker.asText();
      add(speakers.getOrDefault(id, speaker), session);
    }
    putCategories(session.take("categoryItems"), session::putAnswer);
    putAnswers(session.take("questionAnswers"), session::putAnswer);
    return session.build();
  }

  private void add(JsonNode speaker, ExportedSession session) {
    String full = JsonText.of(speaker.path("fullName"));
    String parts =
        JsonText.of(speaker.path("firstName")) + " " + JsonText.of(speaker.path("lastName"));
    if (full.isBlank() && parts.isBlank()) {
      session.leave("speakers", JsonText.of(speaker));
      return;
    }
    session.addSpeaker(full.isBlank() ? parts.strip() : full);
    putCategories(speaker.path("categoryItems"), session::putSpeakerAnswer);
    putAnswers(speaker.path("questionAnswers"), session::putSpeakerAnswer);
    session.leaveSpeaker(speaker, READ);
  }

  private void putCategories(JsonNode ids, BiConsumer<String, String> put) {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    for (JsonNode one : ids) {
      String id = one.isObject() ? id(one) : one.asText();
      Item item = items.getOrDefault(id, new Item("categoryItems", id));
      chosen.computeIfAbsent(item.category(), any -> new ArrayList<>()).add(item.name());
    }
    chosen.forEach((category, all) -> put.accept(category, String.join("\n", all)));
  }

  private void putAnswers(JsonNode answers, BiConsumer<String, String> put) {
    for (JsonNode one : answers) {
      String id = one.path("questionId").asText();
      put.accept(
          questions.getOrDefault(id, "question " + id), JsonText.of(one.path("answerValue")));
    }
  }
}
