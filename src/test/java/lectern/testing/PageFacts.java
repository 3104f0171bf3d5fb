package lectern.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import lectern.profile.Vocabularies;

/**
 * The facts that a reader wrote down about a published page, compared with the data of a proposal.
 * Where the facts hold a list in place of a text, each of its texts is right. Prose is not
 * compared, as the fixtures paraphrase it.
 *
 * @param facts with the keys of a proposal
 * @param vocabularies those of the page's call, which accept several spellings of a value
 */
public record PageFacts(JsonNode facts, Vocabularies vocabularies) {
  private static final List<String> ROLES =
      List.of("organizers", "speakers", "moderator", "online-moderator", "rapporteur");
  private static final List<String> HONORIFICS =
      List.of("Ambassador ", "Dr. ", "Mr. ", "Mrs. ", "Ms. ", "Prof. ");

  /** Returns the facts that differ from the data, each with its place; empty if all are right. */
  public List<String> differences(JsonNode data) {
    List<String> wrong = new ArrayList<>();
    for (String key : List.of("event", "number", "title", "room")) {
      compare(key, data.path(key), facts.path(key), PageFacts::visible, wrong);
    }
    compare(
        "type",
        data.path("type"),
        facts.path("type"),
        vocabularies.sessionTypes()::canonical,
        wrong);
    compare(
        "theme", data.path("theme"), facts.path("theme"), vocabularies.themes()::canonical, wrong);
    for (String end : List.of("start", "end")) {
      compare("time." + end, data.path("time").path(end), facts.path(end), PageFacts::utc, wrong);
    }
    for (String role : ROLES) {
      people(role, data.path(role), wrong);
    }
    format(data.path("format"), wrong);
    questions(data.path("policy-questions"), wrong);
    if (facts.has("sdgs")) {
      same("sdgs", texts(data.path("sdgs")), texts(facts.path("sdgs")), wrong);
    }
    if (facts.has("agenda")) {
      same("agenda", timeline(data.path("agenda")), timeline(facts.path("agenda")), wrong);
    }
    return wrong;
  }

  private void people(String role, JsonNode people, List<String> wrong) {
    if (!facts.has(role)) {
      return;
    }
    same(role + ", how many", people.size(), facts.path(role).size(), wrong);
    for (int i = 0; i < facts.path(role).size(); i++) {
      JsonNode fact = facts.path(role).path(i);
      JsonNode person = people.path(i);
      String place = role + "[" + (i + 1) + "].";
      if (!fact.has("name")) {
        same(place + "name", person.path("name").asText(), "", wrong);
      }
      part(place, "name", person, fact, PageFacts::withoutHonorific, wrong);
      part(place, "organization", person, fact, PageFacts::visible, wrong);
      part(
          place,
          "stakeholder-group",
          person,
          fact,
          vocabularies.stakeholderGroups()::canonical,
          wrong);
      part(place, "regional-group", person, fact, vocabularies.regionalGroups()::canonical, wrong);
    }
  }

  private static void part(
      String place,
      String key,
      JsonNode whole,
      JsonNode fact,
      UnaryOperator<String> reading,
      List<String> wrong) {
    compare(place + key, whole.path(key), fact.path(key), reading, wrong);
  }

  private void format(JsonNode format, List<String> wrong) {
    JsonNode fact = facts.path("format");
    if (!fact.has("layout")) {
      same("format.layout", format.path("layout").asText(), "", wrong);
    }
    part("format.", "type", format, fact, this::formatName, wrong);
    part("format.", "layout", format, fact, this::layoutName, wrong);
    part("format.", "minutes", format, fact, PageFacts::visible, wrong);
  }

  private String formatName(String text) {
    return letters(vocabularies.formats().canonical(text));
  }

  private String layoutName(String text) {
    return letters(vocabularies.layouts().canonical(text));
  }

  private void questions(JsonNode questions, List<String> wrong) {
    if (facts.has("policy-questions")) {
      same(
          "policy-questions",
          questions(questions),
          questions(facts.path("policy-questions")),
          wrong);
    }
  }

  /** Each question with its heading, if it has one. */
  private static List<String> questions(JsonNode questions) {
    List<String> texts = new ArrayList<>();
    for (JsonNode question : questions) {
      String heading = question.path("heading").asText();
      String words = question.isTextual() ? question.asText() : question.path("question").asText();
      // The facts are without the marks of questions.
      String text = words.replaceFirst("^(?:\\w{1,2}[.)]|[•–-])\\s+", "");
      texts.add(visible("[" + heading + "] " + text));
    }
    return texts;
  }

  /** Each item with the minutes into the session at which it starts, its length and its title. */
  private static List<String> timeline(JsonNode agenda) {
    List<String> items = new ArrayList<>();
    int clock = 0;
    for (JsonNode item : agenda) {
      int start = item.has("start") ? minutes(item.path("start").asText()) : clock;
      clock =
          item.has("minutes")
              ? start + item.path("minutes").asInt()
              : minutes(item.path("end").asText());
      items.add(start + "-" + clock + " " + visible(item.path("title").asText()));
    }
    return items;
  }

  private static int minutes(String time) {
    String[] parts = time.split(":", -1);
    return parts.length == 2 ? Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]) : -1;
  }

  /** Compares one value, unless the facts say nothing about it. */
  private static void compare(
      String place,
      JsonNode value,
      JsonNode fact,
      UnaryOperator<String> reading,
      List<String> wrong) {
    List<String> right = texts(fact);
    String read = visible(value.asText());
    if (!right.isEmpty() && right.stream().map(reading).noneMatch(reading.apply(read)::equals)) {
      wrong.add(place + ": \"" + read + "\", not " + right);
    }
  }

  private static void same(String place, Object value, Object fact, List<String> wrong) {
    if (!value.equals(fact)) {
      wrong.add(place + ": " + value + ", not " + fact);
    }
  }

  /** A text, or each text of a list; none if it is missing. */
  private static List<String> texts(JsonNode node) {
    if (node.isMissingNode()) {
      return List.of();
    }
    Iterable<JsonNode> items = node.isArray() ? node : List.of(node);
    List<String> texts = new ArrayList<>();
    items.forEach(item -> texts.add(visible(item.asText())));
    return texts;
  }

  private static String utc(String moment) {
    String iso = moment.replace(' ', 'T');
    try {
      return OffsetDateTime.parse(iso).withOffsetSameInstant(ZoneOffset.UTC).toString();
    } catch (DateTimeParseException e) {
      return moment;
    }
  }

  private static String withoutHonorific(String name) {
    String plain = name;
    for (String honorific : HONORIFICS) {
      plain = plain.startsWith(honorific) ? plain.substring(honorific.length()) : plain;
    }
    return plain;
  }

  /** A text of composed letters, without invisible marks and with single spaces. */
  private static String visible(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return composed.replaceAll("\\p{Cf}", "").replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
  }
}
