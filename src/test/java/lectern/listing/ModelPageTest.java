package lectern.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.testing.Listings;
import lectern.testing.Shared;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A published page, taken apart into a proposal, prints back as that page. */
class ModelPageTest {
  private static final String TIMING = " Workshop timing: ";
  private static final String DEADLINE = " (* deadline 2 hours after session)";
  private static final Pattern ITEM =
      Pattern.compile("(\\d\\d:\\d\\d) – (\\d\\d:\\d\\d) (.*?)(?= \\d\\d:\\d\\d – |$)");

  @ParameterizedTest
  @ValueSource(ints = {0, 80, 40})
  void theModelPagePrintsBackWordForWord(int width) throws JsonProcessingException {
    String page = Shared.read("data/igf-2021-ws-119.txt");

    String printed = TextListing.print(Listings.of(yaml(page)), width);

    assertThat(words(printed)).isEqualTo(words(page)).hasSizeGreaterThan(900);
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("[\\s\u00a0]+"));
  }

  /** The page's content, written as JSON, which is YAML. */
  private static String yaml(String page) throws JsonProcessingException {
    Map<String, Object> proposal = new LinkedHashMap<>();
    Matcher heading =
        Pattern.compile("(IGF 2021) (WS) #(\\d+) (.*)")
            .matcher(page.lines().findFirst().orElse(""));
    assertThat(heading.matches()).isTrue();
    proposal.put("event", heading.group(1));
    proposal.put("type", "workshop");
    proposal.put("number", heading.group(3));
    proposal.put("title", heading.group(4));
    proposal.put("status", "held");
    proposal.put("time", Map.of("start", "2021-12-10T10:15Z", "end", "2021-12-10T11:45Z"));
    proposal.put("room", between(page, "Room", "Organizer 1:"));
    proposal.put("organizers", numbered(page, "Organizer"));
    proposal.put("speakers", numbered(page, "Speaker"));
    proposal.put("moderator", between(page, "Moderator", "Online Moderator"));
    proposal.put("online-moderator", between(page, "Online Moderator", "Rapporteur"));
    proposal.put("rapporteur", between(page, "Rapporteur", "Format"));
    proposal.put("format", between(page, "Format", "Policy Question(s)"));
    List<String> questions = paragraphs(between(page, "Policy Question(s)", "SDGs"));
    proposal.put("policy-questions", questions.get(0).lines().toList());
    proposal.put("issues", questions.get(1));
    String targets = between(page, "SDGs", "Description:");
    assertThat(targets).startsWith("Targets: ");
    proposal.put("sdg-targets", targets.substring("Targets: ".length()));
    proposal.put("description", between(page, "Description:", "Expected Outcomes"));
    List<String> outcomes = paragraphs(between(page, "Expected Outcomes", "Online Participation"));
    proposal.put("expected-outcomes", outcomes.get(0));
    String interaction = outcomes.get(1);
    int timing = interaction.indexOf(TIMING);
    proposal.put("interaction", interaction.substring(0, timing));
    proposal.put("agenda", agenda(interaction.substring(timing + TIMING.length())));
    proposal.put(
        "online-participation", between(page, "Online Participation", "Key Takeaways" + DEADLINE));
    proposal.put(
        "key-takeaways", between(page, "Key Takeaways" + DEADLINE, "Call to Action" + DEADLINE));
    proposal.put(
        "call-to-action",
        page.substring(page.indexOf("Call to Action") + 14 + DEADLINE.length()).strip());
    return new ObjectMapper().writeValueAsString(proposal);
  }

  /** What stands between two labels, each at the beginning of a line. */
  private static String between(String page, String label, String next) {
    int start = page.indexOf("\n" + label) + 1 + label.length();
    int end = page.indexOf("\n" + next, start);
    return page.substring(start, end).replace('\u00a0', ' ').strip();
  }

  private static List<String> numbered(String page, String role) {
    List<String> people = new ArrayList<>();
    Matcher line = Pattern.compile("(?m)^" + role + " \\d:[ \u00a0]*(.*)$").matcher(page);
    while (line.find()) {
      people.add(line.group(1));
    }
    return people;
  }

  private static List<String> paragraphs(String text) {
    return List.of(text.split("\n\\s*\n"));
  }

  private static List<Map<String, String>> agenda(String items) {
    List<Map<String, String>> agenda = new ArrayList<>();
    Matcher item = ITEM.matcher(items);
    while (item.find()) {
      agenda.add(Map.of("start", item.group(1), "end", item.group(2), "title", item.group(3)));
    }
    assertThat(agenda).hasSize(4);
    return agenda;
  }
}
