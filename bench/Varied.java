import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invents proposals of the model case's size: people in three sessions each, forty to a room. */
final class Varied {
  static final List<String> THEMES =
      List.of(
          "Trust, security, stability",
          "Universal access and meaningful connectivity",
          "Environmental sustainability and climate change",
          "Economic and social inclusion and human rights");

  private static final long SEED = 2021;
  private static final int WORDS = 4000;

  private final List<String> vocabulary = new ArrayList<>();
  private final int size;

  Varied(int size) {
    this.size = size;
    Random random = new Random(SEED);
    for (int i = 0; i < WORDS; i++) {
      vocabulary.add(name(random, 2 + random.nextInt(3)));
    }
  }

  static String name(Random random, int syllables) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      name.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
      name.append("aeiou".charAt(random.nextInt(5)));
    }
    return name.toString();
  }

  String yaml(int i) {
    Random random = new Random(SEED + i);
    StringBuilder yaml = new StringBuilder("event: IGF 2021\ntype: workshop\nstatus: scheduled\n");
    yaml.append("number: ").append(i).append("\ntitle: ").append(words(6, random)).append('\n');
    yaml.append("theme: \"").append(THEMES.get(random.nextInt(THEMES.size()))).append("\"\n");
    int slot = random.nextInt(40);
    String day = "2021-12-" + String.format("%02d", 6 + slot / 8) + "T";
    yaml.append(String.format("time: {start: %s%02d:00Z, end: %s%02d:00Z}%n", day, 8 + slot % 8, day, 9 + slot % 8));
    yaml.append("room: Room ").append(random.nextInt(1 + size / 40)).append('\n');
    yaml.append("organizers:\n").append(person(random)).append(person(random));
    yaml.append("speakers:\n");
    for (int speaker = 3 + random.nextInt(3); speaker > 0; speaker--) {
      yaml.append(person(random));
    }
    yaml.append("moderator:\n").append(person(random));
    yaml.append("rapporteur:\n").append(person(random));
    yaml.append("description: ").append(words(180, random)).append('\n');
    yaml.append("issues: ").append(words(100, random)).append('\n');
    yaml.append("expected-outcomes: ").append(words(60, random)).append('\n');
    yaml.append("interaction: ").append(words(80, random)).append('\n');
    if (i > 0 && random.nextInt(4) == 0) {
      yaml.append("conflicts-with: [").append(random.nextInt(i)).append("]\n");
    }
    return random.nextInt(50) == 0 && i > 0 ? yaml(i - 1).replace("number: " + (i - 1), "number: " + i) : yaml.toString();
  }

  private String person(Random random) {
    Random own = new Random(SEED + random.nextInt(1 + size * 3));
    String given = name(own, 2 + own.nextInt(2));
    String family = name(own, 2 + own.nextInt(3));
    String written = random.nextInt(40) == 0 ? given.charAt(0) + ". " + family : given + " " + family;
    return "  - {name: " + written + ", organization: Institute " + own.nextInt(1 + size / 2)
        + ", stakeholder-group: Civil Society, regional-group: WEOG}\n";
  }

  String words(int count, long seed) {
    return words(count, new Random(seed));
  }

  String words(int count, Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      // Frequent words come much more often than rare ones, as in any language.
      int word = (int) (Math.pow(WORDS + 1, random.nextDouble()) - 1);
      words.append(i == 0 ? "" : " ").append(vocabulary.get(word));
    }
    return words.toString();
  }
}
