package lectern.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import lectern.source.Limits;
import lectern.source.SourceText;
import lectern.source.yaml.Document;
import lectern.source.yaml.Node;
import lectern.source.yaml.YamlReader;
import lectern.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ShippedProfilesTest {
  private static final Path FOLDER = Path.of("src", "main", "resources", "lectern", "profile");

  /** Parts of a profile that say something about a call, and so have to say whence. */
  private static final Set<String> SOURCED =
      Set.of(
          "dates",
          "submission-deadline",
          "report-deadline",
          "earlier",
          "theme-name",
          "session-types",
          "themes",
          "stakeholder-groups",
          "regional-groups",
          "layouts");

  /** A house custom that is an error although a page is named: the page complains of the lack. */
  private static final Set<String> CLASHES = Set.of("programme/person-double-booked");

  static final List<String> NAMES = Profiles.SHIPPED;

  @ParameterizedTest
  @FieldSource("NAMES")
  void loadsWithoutFault(String name) throws IOException {
    assertThat(Profiles.read(text(name)).problems()).isEmpty();
    Profile profile = Profiles.shipped(name);
    assertThat(profile.name()).isEqualTo(name);
    assertThat(profile.title()).isNotEqualTo(name);
    if (name.startsWith("igf-")) {
      assertThat(profile.event()).hasValue("IGF " + name.substring(4));
      assertThat(profile.title()).endsWith(name.substring(4));
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void thePrebuiltProfileIsThatOfTheYaml(String name) {
    Profile read = Profiles.fromYaml(name);
    assertThat(Prebuilt.of(name)).contains(read);
    // Equality says nothing of an order, which listings keep.
    assertThat(Prebuilt.of(name)).hasToString(Optional.of(read).toString());
  }

  @Test
  void everyFileIsShippedAndNoOther() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Profiles.SHIPPED.stream().map(name -> name + ".yaml").toList());
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void everySourceIsUsed(String name) throws IOException {
    Set<String> used = new TreeSet<>();
    collect(root(name), "source", used);
    assertThat(used).containsAll(sources(name).keySet());
  }

  @Test
  void everyAddressStandsInTheCollectedRules() throws IOException {
    String rules = Shared.read("igf-rules.md");
    for (String name : NAMES) {
      assertThat(sources(name).values())
          .as(name)
          .allSatisfy(url -> assertThat(rules).contains(url + ")"));
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void everythingThatIsSaidHasItsCertaintyAndItsSource(String name) throws IOException {
    List<Node.Entry> blocks = new ArrayList<>();
    collectBlocks(root(name), blocks);
    assertThat(blocks).isNotEmpty();
    for (Node.Entry block : blocks) {
      Map<String, String> said = scalars(block.value());
      assertThat(said).as(name + ": " + block.key().text()).containsKey("certainty");
      if (!said.get("certainty").equals("house")) {
        assertThat(said).as(name + ": " + block.key().text()).containsKey("source");
      }
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void whatIsOnlyTakenOverFromElsewhereIsNoError(String name) {
    Profile profile = Profiles.shipped(name);
    profile
        .settings()
        .forEach(
            (rule, setting) -> {
              if (isTakenOver(setting.source()) && !CLASHES.contains(rule)) {
                assertThat(setting.level())
                    .as(rule)
                    .isNotEqualTo(java.util.Optional.of(Level.ERROR));
              }
            });
    for (Requirement requirement : profile.requirements()) {
      if (isTakenOver(requirement.source())) {
        assertThat(requirement.level())
            .as(requirement.path().toString())
            .isPresent()
            .isNotEqualTo(java.util.Optional.of(Level.ERROR));
      }
    }
  }

  private static boolean isTakenOver(Source source) {
    return source.certainty() == Certainty.HOUSE && source.url().isPresent();
  }

  @Test
  void deadlinesLieBeforeTheirEvents() {
    for (String name : Profiles.SHIPPED) {
      CallDates calendar = Profiles.shipped(name).calendar();
      if (calendar.dates().isPresent() && calendar.submissionDeadline().isPresent()) {
        assertThat(calendar.submissionDeadline().get().moment().toLocalDate())
            .as(name)
            .isBefore(calendar.dates().get().start());
      }
      calendar
          .submissionDeadline()
          .flatMap(SubmissionDeadline::earlier)
          .ifPresent(
              earlier ->
                  assertThat(earlier.moment())
                      .as(name)
                      .isBefore(calendar.submissionDeadline().get().moment()));
    }
  }

  private static SourceText text(String name) throws IOException {
    return new SourceText(name + ".yaml", Files.readString(FOLDER.resolve(name + ".yaml")));
  }

  private static Node root(String name) throws IOException {
    Document document = new YamlReader(Limits.STANDARD).read(text(name)).get(0);
    return document.root().orElseThrow();
  }

  private static Map<String, String> sources(String name) throws IOException {
    for (Node.Entry entry : ((Node.Mapping) root(name)).entries()) {
      if (entry.key().text().equals("sources")) {
        return scalars(entry.value());
      }
    }
    return Map.of();
  }

  private static Map<String, String> scalars(Node node) {
    Map<String, String> scalars = new TreeMap<>();
    for (Node.Entry entry : ((Node.Mapping) node).entries()) {
      if (entry.value() instanceof Node.Scalar scalar) {
        scalars.put(entry.key().text(), scalar.text());
      }
    }
    return scalars;
  }

  private static void collect(Node node, String key, Set<String> found) {
    if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> collect(item, key, found));
    }
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (entry.key().text().equals(key) && entry.value() instanceof Node.Scalar scalar) {
          found.add(scalar.text());
        }
        collect(entry.value(), key, found);
      }
    }
  }

  /** Dates, lists, tables, notes, required fields and rules: each where it begins. */
  private static void collectBlocks(Node node, List<Node.Entry> blocks) {
    if (!(node instanceof Node.Mapping mapping)) {
      return;
    }
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (key.equals("sources")) {
        continue;
      }
      boolean listed = entry.value() instanceof Node.Sequence;
      if (SOURCED.contains(key) || key.contains("/") || (key.equals("formats") && !listed)) {
        blocks.add(entry);
      }
      boolean items = Set.of("notes", "given-headings").contains(key) || isStage(key);
      if (items && entry.value() instanceof Node.Sequence sequence) {
        sequence.items().forEach(item -> blocks.add(new Node.Entry(entry.key(), item)));
      }
      collectBlocks(entry.value(), blocks);
    }
  }

  private static boolean isStage(String key) {
    return Set.of("draft", "submission", "programme", "report").contains(key);
  }
}
