import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** See {@code bench/batch}: invents a folder of proposals, and reads one with nothing but SnakeYAML. */
public final class Batch {
  private Batch() {}

  /**
   * {@code generate FOLDER COUNT PERCENT-WITH-FAULTS}, {@code compose FOLDER THREADS} or, for a tool that ends at
   * the first file it can't read, {@code copy-readable FOLDER TARGET}.
   */
  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "generate" -> generate(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
      case "compose" -> compose(Path.of(args[1]), Integer.parseInt(args[2]));
      case "copy-readable" -> copyReadable(Path.of(args[1]), Path.of(args[2]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void generate(Path folder, int count, int faulty) throws IOException {
    Files.createDirectories(folder);
    ModelSized proposals = new ModelSized(count, faulty);
    for (int i = 0; i < count; i++) {
      Files.writeString(folder.resolve(String.format("ws-%05d.yaml", i)), proposals.yaml(i));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> members = Files.list(folder)) {
      return members.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static void copyReadable(Path folder, Path target) throws IOException {
    Files.createDirectories(target);
    for (Path file : files(folder)) {
      if (isLoaded(file)) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
    }
  }

  /** Whether it is YAML without a key that is written twice. */
  private static boolean isLoaded(Path file) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      new Yaml(options).load(Files.readString(file));
      return true;
    } catch (YAMLException e) {
      return false;
    }
  }

  private static void compose(Path folder, int threads) throws Exception {
    List<Path> files = files(folder);
    AtomicInteger next = new AtomicInteger();
    AtomicInteger composed = new AtomicInteger();
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread worker = new Thread(() -> composeEach(files, next, composed));
      worker.start();
      workers.add(worker);
    }
    for (Thread worker : workers) {
      worker.join();
    }
    System.out.println(composed + " of " + files.size() + " files composed");
  }

  private static void composeEach(List<Path> files, AtomicInteger next, AtomicInteger composed) {
    for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
      composed.addAndGet(isComposed(files.get(i)) ? 1 : 0);
    }
  }

  private static boolean isComposed(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      return root != null;
    } catch (YAMLException e) {
      // A fault that was put in.
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Proposals laid out like the model page's, 8 KB each. */
  private static final class ModelSized {
    private static final int WIDTH = 110;
    private static final long SEED = 119;
    private static final List<String> GROUPS =
        List.of("Government", "Private Sector", "Civil Society", "Technical Community");
    private static final List<String> REGIONS =
        List.of(
            "African Group",
            "Asia-Pacific Group",
            "Eastern European Group",
            "Latin American and Caribbean Group (GRULAC)",
            "Western European and Others Group (WEOG)");

    private static final List<String> HEADINGS =
        List.of(
            "Roles and responsibilities in protecting against cyber-attacks",
            "International rules and state accountability");

    private final Varied varied;
    private final int size;
    private final int faulty;

    ModelSized(int size, int faulty) {
      this.varied = new Varied(size);
      this.size = size;
      this.faulty = faulty;
    }

    String yaml(int i) {
      Random random = new Random(SEED + i);
      StringBuilder yaml = new StringBuilder("event: IGF 2021\ntype: workshop\n");
      // One in five is accepted and has its time, as when a call is under way.
      boolean hasTime = i % 5 == 0;
      yaml.append("status: ").append(hasTime ? "scheduled" : "submitted").append('\n');
      yaml.append("number: ").append(i + 1).append("\ntitle: ").append(varied.words(6, random)).append('\n');
      yaml.append("theme: \"").append(Varied.THEMES.get(0)).append("\"\n\n");
      if (hasTime) {
        time(random.nextInt(35), yaml);
        yaml.append("room: Conference Room ").append(i).append('\n');
      }
      yaml.append("\norganizers:\n");
      person(i, 0, random, "", yaml);
      person(i, 1, random, "", yaml);
      yaml.append("\nspeakers:\n");
      int speakers = 3 + random.nextInt(3);
      for (int k = 0; k < speakers; k++) {
        person(i, k + 2, random, "    confirmation: confirmed\n    presence: onsite\n", yaml);
      }
      yaml.append("\nmoderator:\n");
      person(i, 10, random, "", yaml);
      yaml.append("online-moderator:\n");
      person(i, 11, random, "", yaml);
      yaml.append("rapporteur:\n");
      person(i, 12, random, "", yaml);
      yaml.append("\nformat: Panel - Auditorium - 90 Min\n\npolicy-questions:\n");
      for (String heading : HEADINGS) {
        yaml.append("  - heading: ").append(heading).append('\n');
        yaml.append("    question: How ").append(varied.words(16, random)).append("?\n");
      }
      yaml.append("\nsdgs: [\"9\", \"9.c\", \"16\", \"16.6\"]\n");
      prose("issues", 120, random, yaml);
      prose("sdg-targets", 50, random, yaml);
      prose("description", 190, random, yaml);
      prose("expected-outcomes", 80, random, yaml);
      prose("interaction", 110, random, yaml);
      yaml.append("\nagenda:\n");
      yaml.append("  - {start: 00:00, end: 00:15, title: ").append(varied.words(4, random)).append(", activity: opening}\n");
      yaml.append("  - {start: 00:15, end: 00:40, title: ").append(varied.words(6, random)).append(", activity: panel}\n");
      yaml.append("  - {start: 00:40, end: 01:25, title: ").append(varied.words(7, random)).append(", activity: q-and-a}\n");
      yaml.append("  - {start: 01:25, end: 01:30, title: ").append(varied.words(5, random)).append(", activity: closing}\n");
      yaml.append("\nonline-participation: Usage of IGF Official Tool.\n");
      return random.nextInt(100) < faulty ? broken(yaml.toString(), random) : yaml.toString();
    }

    private static void time(int slot, StringBuilder yaml) {
      String day = String.format("2021-12-%02dT", 6 + slot / 7);
      int hour = 7 + slot % 7;
      yaml.append(String.format("time:%n  start: %s%02d:15Z%n  end: %s%02d:45Z%n", day, hour, day, hour + 1));
    }

    /** One fault of those that proposers make. */
    private static String broken(String yaml, Random random) {
      return switch (random.nextInt(8)) {
        case 0 -> yaml.replace("description:", "descripton:");
        case 1 -> yaml.replace("?\n", ".\n");
        case 2 -> yaml.replace("end: 00:40", "end: 00:50");
        case 3 -> yaml.replace("Private Sector", "Bussiness");
        case 4 -> yaml.replace("type: workshop", "type: workshop\ntype: workshop");
        case 5 -> yaml.replace("title: ", "title: \"");
        case 6 -> yaml.replace("\"16\", ", "");
        default -> yaml.replace("90 Min", "75 Min");
      };
    }

    /** Somebody; one in ten is known from another session. */
    private void person(int session, int role, Random random, String more, StringBuilder yaml) {
      long who = random.nextInt(10) == 0 ? random.nextInt(size) * 16L : session * 16L + role;
      Random own = new Random(SEED * who);
      yaml.append("  - name: ").append(Varied.name(own, 2 + own.nextInt(2))).append(' ').append(Varied.name(own, 4)).append('\n');
      yaml.append("    organization: Institute of ").append(Varied.name(own, 3)).append('\n');
      yaml.append("    stakeholder-group: ").append(GROUPS.get(role % GROUPS.size())).append('\n');
      yaml.append("    regional-group: ").append(REGIONS.get((session + role) % REGIONS.size())).append('\n');
      yaml.append(more);
    }

    private void prose(String key, int words, Random random, StringBuilder yaml) {
      yaml.append('\n').append(key).append(": |\n  ");
      int column = 0;
      for (String word : varied.words(words + random.nextInt(words / 4), random).split(" ", -1)) {
        if (column + word.length() > WIDTH) {
          yaml.append(".\n  ");
          column = 0;
        } else if (column > 0) {
          yaml.append(' ');
        }
        yaml.append(word);
        column += word.length() + 1;
      }
      yaml.append(".\n");
    }
  }
}
