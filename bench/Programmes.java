import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import lectern.check.Checker;
import lectern.check.Examination;
import lectern.check.Now;
import lectern.check.ProgrammeRule;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.check.Ruling;
import lectern.check.session.Programme;
import lectern.check.session.Session;
import lectern.check.session.Shared;
import lectern.config.Policy;
import lectern.profile.Profiles;
import lectern.profile.Setting;
import lectern.source.Limits;
import lectern.source.SourceReader;
import lectern.source.SourceText;

/** See {@code bench/programme}. */
public final class Programmes {
  private static final int[] SIZES = {1000, 2000, 5000, 10_000};
  private static final int WARM_UP = 5;
  private static final Policy POLICY =
      Policy.NONE.with(Optional.of("igf-2021"), Optional.empty());
  private static final String SAME_TIME =
      "time: {start: 2021-12-10T10:00Z, end: 2021-12-10T11:00Z}\n";

  private final int runs;
  private final Map<ProgrammeRule, Ruling> rules = new LinkedHashMap<>();

  private Programmes(int runs) {
    this.runs = runs;
    for (Rule rule : Registry.RULES) {
      if (rule instanceof ProgrammeRule programmeRule) {
        rules.put(programmeRule, ruling(rule));
      }
    }
  }

  public static void main(String[] args) throws IOException {
    Programmes bench = new Programmes(Integer.parseInt(args[0]));
    System.out.println("median of " + bench.runs + " runs, in milliseconds of processor time; Java "
        + System.getProperty("java.version"));
    bench.varied();
    bench.alike();
  }

  /** With a bound where a rule counts: without one it would have nothing to do. */
  private static Ruling ruling(Rule rule) {
    String setting = rule.needsProfile() ? "{level: error, maximum: 3}" : rule.level().word();
    String profile = "profile: bench\ntitle: Bench\nrules:\n  " + rule.id() + ": " + setting + "\n";
    Setting read = Profiles.read(new SourceText("bench.yaml", profile)).profile()
        .flatMap(own -> own.setting(rule.id())).orElseThrow();
    return new Ruling(rule.id(), rule.level(), read.parameters(), Optional.empty());
  }

  private void varied() throws IOException {
    int largest = SIZES[SIZES.length - 1];
    sessions(largest, new Varied(largest)::yaml, new long[1]);
    List<Programme> programmes = new ArrayList<>();
    long[][] making = new long[SIZES.length][3];
    long before = heap();
    for (int size = 0; size < SIZES.length; size++) {
      List<Session> sessions = List.of();
      for (int run = 0; run < making[size].length; run++) {
        long[] taken = new long[1];
        sessions = sessions(SIZES[size], new Varied(SIZES[size])::yaml, taken);
        making[size][run] = taken[0];
      }
      programmes.add(Programme.of(sessions));
    }
    int count = programmes.stream().mapToInt(programme -> programme.sessions().size()).sum();
    System.out.printf(
        Locale.ROOT, "A session holds %.1f kB.%n", (heap() - before) / 1000.0 / count);
    header("varied", SIZES);
    double[] totals = new double[SIZES.length];
    row("(who is who, order)", times(size -> Programme.of(programmes.get(size).sessions())), totals);
    for (Map.Entry<ProgrammeRule, Ruling> rule : rules.entrySet()) {
      row(
          rule.getKey().id(),
          times(size -> rule.getKey().check(programmes.get(size), rule.getValue())),
          totals);
    }
    row("rules together", totals, new double[SIZES.length]);
    double[] made = new double[SIZES.length];
    for (int size = 0; size < SIZES.length; size++) {
      made[size] = median(making[size]);
    }
    row("(sessions out of proposals)", made, totals);
    row("all", totals, new double[SIZES.length]);
    StringBuilder found = new StringBuilder();
    for (Programme programme : programmes) {
      found.append(String.format(Locale.ROOT, "%10d", findings(programme)));
    }
    System.out.printf(Locale.ROOT, "%-54s%s%n", "findings", found);
  }

  /** The medians of something done for each size, all sizes in turn. */
  private double[] times(IntFunction<Object> work) {
    for (int run = 0; run < WARM_UP; run++) {
      for (int size = 0; size < SIZES.length; size++) {
        work.apply(size);
      }
    }
    long[][] taken = new long[SIZES.length][runs];
    for (int run = 0; run < runs; run++) {
      for (int size = 0; size < SIZES.length; size++) {
        long start = now();
        work.apply(size);
        taken[size][run] = now() - start;
      }
    }
    double[] medians = new double[SIZES.length];
    for (int size = 0; size < SIZES.length; size++) {
      medians[size] = median(taken[size]);
    }
    return medians;
  }

  /** Programmes in which all sessions share something. */
  private void alike() throws IOException {
    Map<String, IntFunction<String>> shared = new LinkedHashMap<>();
    shared.put("one room at one time", i -> "room: Hall\n" + SAME_TIME);
    shared.put("one person at one time", i -> "speakers: [Ada Example]\n" + SAME_TIME);
    shared.put("one theme at one time", i -> "theme: \"" + Varied.THEMES.get(0) + "\"\n" + SAME_TIME);
    shared.put("one organizer", i -> "organizers: [\"Ada Example, Example Institute\"]\n");
    shared.put("one text", i -> "description: " + new Varied(1).words(300, 7) + "\n");
    shared.put(
        "one text but for a word", i -> "description: " + new Varied(1).words(300, 7) + " x" + i + "\n");
    shared.put(
        "one name in two spellings", i -> "speakers: [" + (i % 3 == 0 ? "J." : "John") + " Hering]\n");
    shared.put(
        "one family name, as many given names", i -> "speakers: [J" + letters(i) + " Hering, J. Hering]\n");
    shared.put(
        "one name, as many middle names", i -> "speakers: [John " + letters(i) + " Hering, John Hering]\n");
    shared.put(
        "one name, as many slips",
        i -> "speakers: [{name: Alexander Exa" + Character.toString(0x4E00 + i) + "mple, organization: Example}]\n");
    shared.put("one alias after another",
        i -> "speakers: [{name: Ada " + letters(i) + ", aliases: [Ada " + letters(i + 1) + "]}]\n");
    shared.put("conflicts with the ten before", i -> conflicts(i) + SAME_TIME);
    int[] sizes = {SIZES[0], SIZES[SIZES.length - 1]};
    header("\nall sessions share", sizes);
    for (Map.Entry<String, IntFunction<String>> thing : shared.entrySet()) {
      double[] medians = new double[sizes.length];
      int[] found = new int[sizes.length];
      for (int size = 0; size < sizes.length; size++) {
        IntFunction<String> yaml = i -> "number: " + i + "\n" + thing.getValue().apply(i);
        List<Session> sessions = sessions(sizes[size], yaml, new long[1]);
        long[] taken = new long[runs];
        for (int run = -WARM_UP; run < runs; run++) {
          long start = now();
          found[size] = findings(Programme.of(sessions));
          taken[Math.max(0, run)] = now() - start;
        }
        medians[size] = median(taken);
      }
      row(thing.getKey() + " (" + found[found.length - 1] + " findings)", medians, new double[sizes.length]);
    }
  }

  private static String conflicts(int i) {
    StringBuilder list = new StringBuilder();
    for (int other = Math.max(0, i - 10); other < i; other++) {
      list.append(list.isEmpty() ? "" : ", ").append(other);
    }
    return list.isEmpty() ? "" : "conflicts-with: [" + list + "]\n";
  }

  private static String letters(int number) {
    return "q" + Integer.toString(number, 26).chars()
        .map(c -> c <= '9' ? c - '0' + 'a' : c + 10)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
  }

  /** The bytes that are in use. */
  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** The time that this thread has had a processor: what else the machine does is no part of it. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private int findings(Programme programme) {
    int findings = 0;
    for (Map.Entry<ProgrammeRule, Ruling> rule : rules.entrySet()) {
      findings += rule.getKey().check(programme, rule.getValue()).size();
    }
    return findings;
  }

  /**
   * Reads proposals and makes sessions of them.
   *
   * @param taken where the nanoseconds are added that the second takes
   */
  private static List<Session> sessions(int count, IntFunction<String> yaml, long[] taken)
      throws IOException {
    Checker checker = new Checker(Now.unknown());
    List<Session> sessions = new ArrayList<>();
    Shared shared = new Shared();
    for (int i = 0; i < count; i++) {
      byte[] bytes = yaml.apply(i).getBytes(StandardCharsets.UTF_8);
      String name = "proposals/" + i + ".yaml";
      SourceReader.Result read =
          new SourceReader(Limits.STANDARD).read(name, new ByteArrayInputStream(bytes));
      Examination examination = checker.check(read, POLICY).proposals().get(0);
      long start = now();
      sessions.add(Session.of(examination, shared));
      taken[0] += now() - start;
    }
    return sessions;
  }

  private static void header(String title, int[] sizes) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-54s", title));
    for (int size : sizes) {
      line.append(String.format(Locale.ROOT, "%,10d", size));
    }
    System.out.println(line + "     ratio");
  }

  private static void row(String title, double[] medians, double[] totals) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-54s", title));
    for (int i = 0; i < medians.length; i++) {
      totals[i] += medians[i];
      line.append(String.format(Locale.ROOT, "%10.2f", medians[i]));
    }
    double ratio = medians[medians.length - 1] / medians[0];
    System.out.println(line + String.format(Locale.ROOT, "%10.1f", ratio));
  }

  private static double median(long[] nanoseconds) {
    long[] sorted = nanoseconds.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / 1e6;
  }
}
