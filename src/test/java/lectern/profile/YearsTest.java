package lectern.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import lectern.check.Finding;
import lectern.testing.Checks;
import lectern.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No year's proposal is judged by another year's rules. */
class YearsTest {
  private static final Path FOLDER = Path.of("src", "test", "fixtures", "profiles");

  private static final List<String> YEARS =
      List.of(
          "2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025");

  /** The rules of which the years think differently and that one proposal can break. */
  private static final List<String> COMPARED =
      List.of(
          "content/description-length",
          "content/policy-question-form",
          "content/title-length",
          "diversity/gender",
          "people/confirmed",
          "people/maximum",
          "people/minimum",
          "structure/required",
          "timing/allowed-minutes",
          "vocabulary/unknown-value",
          "vocabulary/unusual-combination");

  /** One proposal that breaks all of them, under each year: which it breaks and how gravely. */
  @Test
  void theSameProposalIsJudgedByEachYearsOwnRules() throws IOException {
    String proposal = Files.readString(FOLDER.resolve("years.yaml"));
    Map<String, Map<String, String>> table = new TreeMap<>();
    for (String year : YEARS) {
      for (Finding finding : findings(proposal.replace("IGF 20XX", "IGF " + year))) {
        if (COMPARED.contains(finding.rule())) {
          assertThat(finding.source()).as(year + ": " + finding).isPresent();
          table
              .computeIfAbsent(finding.rule(), rule -> new TreeMap<>())
              .merge(year, letter(finding.level()), YearsTest::gravest);
        }
      }
    }
    assertThat(table.keySet()).containsExactlyElementsOf(COMPARED);
    Golden.check(text(table), FOLDER.resolve("years.txt"));
  }

  /** What the profiles set, rule by rule and year by year, for rules about many proposals too. */
  @Test
  void theYearsSetTheirRulesSideBySide() throws IOException {
    TreeSet<String> rules = new TreeSet<>();
    for (String year : YEARS) {
      rules.addAll(Profiles.shipped("igf-" + year).settings().keySet());
    }
    StringBuilder text = new StringBuilder();
    for (String rule : rules) {
      text.append(rule).append('\n');
      List<String> same = new ArrayList<>();
      String words = "";
      for (String year : YEARS) {
        String now = words(Profiles.shipped("igf-" + year).setting(rule));
        if (!now.equals(words) && !same.isEmpty()) {
          text.append("  ").append(String.join(" ", same)).append(": ").append(words).append('\n');
          same.clear();
        }
        words = now;
        same.add(year);
      }
      text.append("  ").append(String.join(" ", same)).append(": ").append(words).append('\n');
    }
    Golden.check(text.toString(), FOLDER.resolve("settings.txt"));
  }

  /** In 2015, half an hour was for flash sessions and birds of a feather only. */
  @ParameterizedTest
  @CsvSource({
    "2015, Flash - 30 Min, true",
    "2015, BoF - 30 Min, true",
    "2015, Birds of a Feather - 60 Min, true",
    "2015, Flash - 90 Min, true",
    "2015, Flash - 45 Min, false",
    "2015, Panel - 30 Min, false",
    "2015, Theatre - 30 Min, false",
    "2015, Panel - 90 Min, true",
    "2017, Panel - 30 Min, true",
    "2021, Panel - Auditorium - 30 Min, true",
    "2021, Panel - Auditorium - 45 Min, false",
  })
  void aLengthIsAllowedWhereTheYearAllowsIt(String year, String format, boolean allowed)
      throws IOException {
    List<Finding> findings =
        findings("event: IGF " + year + "\ntype: workshop\nformat: " + format + "\n");
    assertThat(findings.stream().noneMatch(f -> f.rule().equals("timing/allowed-minutes")))
        .isEqualTo(allowed);
  }

  /** What a call says of workshops is no rule for other session types. */
  @ParameterizedTest
  @CsvSource({"workshop, true", "WS, true", "town hall, false", "OF, false"})
  void whatIsSaidOfWorkshopsIsAskedOfNoOtherType(String type, boolean asked) throws IOException {
    String proposal = Files.readString(FOLDER.resolve("years.yaml"));
    List<String> rules =
        findings(
                proposal.replace("IGF 20XX", "IGF 2023").replace("type: workshop", "type: " + type))
            .stream()
            .map(Finding::rule)
            .toList();
    for (String rule :
        List.of(
            "content/title-length",
            "diversity/gender",
            "people/confirmed",
            "people/maximum",
            "people/minimum",
            "structure/required")) {
      assertThat(rules.contains(rule)).as(rule).isEqualTo(asked);
    }
    assertThat(rules).contains("vocabulary/unknown-value");
  }

  private static String words(Optional<Setting> setting) {
    if (setting.isEmpty()) {
      return "-";
    }
    Setting found = setting.get();
    StringBuilder words =
        new StringBuilder(found.on() ? found.level().map(Level::word).orElse("on") : "off");
    for (String name : new TreeSet<>(found.parameters().keySet())) {
      words.append(", ").append(name).append(' ').append(found.written(name).orElse(""));
    }
    if (!found.types().isEmpty()) {
      words.append(", ").append(String.join(" or ", found.types()));
    }
    return words
        + " ("
        + found.source().certainty().name().toLowerCase(java.util.Locale.ROOT)
        + ")";
  }

  private static List<Finding> findings(String proposal) {
    return Checks.check("p.yaml", proposal).findings();
  }

  private static String letter(Level level) {
    return switch (level) {
      case ERROR -> "E";
      case WARNING -> "w";
      case NOTE -> "n";
    };
  }

  /** Of several findings of a rule the gravest counts: E before w before n. */
  private static String gravest(String one, String other) {
    return "Ewn".indexOf(one) < "Ewn".indexOf(other) ? one : other;
  }

  private static String text(Map<String, Map<String, String>> table) {
    StringBuilder text = new StringBuilder();
    text.append(" ".repeat(32)).append(String.join(" ", YEARS)).append('\n');
    table.forEach(
        (rule, years) -> {
          StringBuilder line = new StringBuilder(rule + " ".repeat(33 - rule.length()));
          for (String year : YEARS) {
            line.append(years.getOrDefault(year, ".")).append("    ");
          }
          text.append(line.toString().stripTrailing()).append('\n');
        });
    return text.toString();
  }
}
