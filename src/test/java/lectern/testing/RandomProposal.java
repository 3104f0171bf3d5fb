package lectern.testing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import lectern.proposal.Activity;
import lectern.proposal.Confirmation;
import lectern.proposal.Presence;
import lectern.proposal.Status;

/** Makes up proposals in which every value can be read. */
public final class RandomProposal {
  private static final List<String> WORDS =
      List.of(
          "access",
          "Internet",
          "is",
          "a",
          "the",
          "norms",
          "R&D",
          "it's",
          "\"quoted\"",
          "[x]",
          "{y}",
          "#119",
          "C#",
          "key:value",
          "50%",
          "@home",
          "!",
          "|",
          ">",
          "-",
          "*star*",
          "&more",
          "~",
          "null",
          "true",
          "8.10",
          "0x1F",
          "1e3",
          "12:30",
          "back\\slash",
          "é",
          "e\u0301",
          "数字",
          "العربية",
          "😀",
          "👩\u200d💻",
          "'",
          "''",
          "?",
          "end.",
          "`code`",
          "<b>",
          "---",
          "...");
  private static final List<String> NAMES =
      List.of("Ada", "Ben", "Chioma", "José", "Nguyễn", "O'Neil", "Ōe", "李", "van der", "de la");

  private final Random random;

  private RandomProposal(Random random) {
    this.random = random;
  }

  /** The proposal of a seed. */
  public static Model.Keys of(long seed) {
    return new RandomProposal(new Random(seed)).proposal();
  }

  private Model.Keys proposal() {
    Map<String, Model> keys = new LinkedHashMap<>();
    for (String key : List.of("event", "type", "title", "theme", "room", "previous-report")) {
      maybe(key, this::line, keys);
    }
    for (String key :
        List.of(
            "additional-speakers",
            "format-description",
            "policy-questions-information",
            "issues",
            "sdg-targets",
            "description",
            "expected-outcomes",
            "previous-messages",
            "participants-gain",
            "interaction",
            "online-participation",
            "key-takeaways",
            "call-to-action")) {
      maybe(key, this::prose, keys);
    }
    for (String key : List.of("moderator", "online-moderator", "rapporteur", "speakers")) {
      maybe(key, () -> list(this::participant), keys);
    }
    maybe("organizers", () -> list(this::organizer), keys);
    maybe("number", this::number, keys);
    maybe("status", () -> word(Status.values()), keys);
    maybe("time", this::time, keys);
    maybe("format", this::format, keys);
    maybe("policy-questions", () -> list(this::question), keys);
    maybe("sdgs", () -> list(this::goal), keys);
    maybe("agenda", () -> list(this::agendaItem), keys);
    maybe("conflicts-with", () -> list(this::number), keys);
    maybe("report-submitted", this::moment, keys);
    return new Model.Keys(keys.isEmpty() ? Map.of("title", line()) : keys);
  }

  private void maybe(String key, Supplier<Model> value, Map<String, Model> keys) {
    if (random.nextInt(3) > 0) {
      keys.put(key, value.get());
    }
  }

  private Model list(Supplier<Model> item) {
    if (random.nextInt(4) == 0) {
      return new Model.Alone(item.get());
    }
    List<Model> items = new ArrayList<>();
    do {
      items.add(item.get());
    } while (random.nextInt(3) > 0);
    return new Model.Items(items);
  }

  private Model organizer() {
    if (random.nextInt(3) == 0) {
      String name = name();
      String organization = name() + ", " + name();
      return new Model.Text(
          name + ", " + organization, Map.of("name", name, "organization", organization));
    }
    Map<String, Model> keys = new LinkedHashMap<>();
    keys.put("name", Model.Text.of(name()));
    maybe("organization", this::line, keys);
    maybe("email", this::line, keys);
    return new Model.Keys(keys);
  }

  private Model participant() {
    if (random.nextInt(3) == 0) {
      String name = name();
      return new Model.Text(
          name + ", Government,African Group",
          Map.of(
              "name", name, "stakeholder-group", "Government", "regional-group", "African Group"));
    }
    Map<String, Model> keys = new LinkedHashMap<>();
    keys.put("name", Model.Text.of(name()));
    for (String key :
        List.of("stakeholder-group", "regional-group", "country", "gender", "url", "replaces")) {
      maybe(key, this::line, keys);
    }
    boolean youth = random.nextBoolean();
    maybe("youth", () -> new Model.Text(youth ? "yes" : "False", youth), keys);
    maybe("presence", () -> word(Presence.values()), keys);
    maybe("confirmation", () -> word(Confirmation.values()), keys);
    maybe("aliases", () -> list(this::line), keys);
    return new Model.Keys(keys);
  }

  private Model question() {
    String heading = name();
    String question = "Who " + line().text() + "?";
    return random.nextBoolean()
        ? new Model.Text(
            heading + ": " + question, Map.of("heading", heading, "question", question))
        : new Model.Keys(
            Map.of("heading", Model.Text.of(heading), "question", Model.Text.of(question)));
  }

  private Model format() {
    if (random.nextBoolean()) {
      return new Model.Text(
          "Panel - Auditorium - 90 Min",
          Map.of("type", "Panel", "layout", "Auditorium", "minutes", 90));
    }
    Map<String, Model> keys = new LinkedHashMap<>();
    keys.put("type", line());
    maybe("layout", this::line, keys);
    maybe("minutes", () -> new Model.Text("60", 60), keys);
    return new Model.Keys(keys);
  }

  private Model time() {
    return new Model.Keys(Map.of("start", moment(), "end", moment()));
  }

  private Model moment() {
    int minute = random.nextInt(60);
    String text = String.format(Locale.ROOT, "2021-12-10T10:%02d:00+05:45", minute);
    return new Model.Text(text, OffsetDateTime.parse(text));
  }

  private Model agendaItem() {
    Map<String, Model> keys = new LinkedHashMap<>();
    keys.put("title", line());
    int minutes = random.nextInt(60);
    maybe(
        "start",
        () -> new Model.Text(String.format(Locale.ROOT, "1:%02d", minutes), 60 + minutes),
        keys);
    maybe("minutes", () -> new Model.Text(minutes + " Min", minutes), keys);
    maybe("activity", () -> word(Activity.values()), keys);
    return new Model.Keys(keys);
  }

  private Model number() {
    int number = random.nextInt(1000);
    return new Model.Text(String.valueOf(number), number);
  }

  private <E extends Enum<E>> Model word(E[] choices) {
    E choice = choices[random.nextInt(choices.length)];
    return new Model.Text(choice.name().toLowerCase(Locale.ROOT).replace('_', '-'), choice);
  }

  /**
   * Two parts, always in the same order, so that no name is another spelling of a different one.
   */
  private String name() {
    int first = random.nextInt(NAMES.size() - 1);
    int second = first + 1 + random.nextInt(NAMES.size() - first - 1);
    return NAMES.get(first) + " " + NAMES.get(second);
  }

  private Model.Text goal() {
    return Model.Text.of(
        any(List.of("9", "16.6", "8.10", "9.c", "4.99", "none of them", "| 李 *star*")));
  }

  private Model.Text line() {
    List<String> words = new ArrayList<>(List.of(any(WORDS), any(NAMES)));
    while (random.nextInt(5) > 0) {
      words.add(any(WORDS));
    }
    return Model.Text.of(String.join(random.nextInt(9) == 0 ? "  " : " ", words));
  }

  private Model prose() {
    StringBuilder prose =
        new StringBuilder(random.nextInt(6) == 0 ? "  " : "").append(line().text());
    while (random.nextInt(3) > 0) {
      prose.append(any(List.of("\n", "\n\n", "\n\n\n", "\n- ", "\n    ", "\t")));
      prose.append(line().text());
    }
    return Model.Text.of(prose.toString());
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
