package lectern.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.check.CheckedFile;
import lectern.check.CheckedFixtures;
import lectern.check.Finding;
import lectern.output.Printable;
import lectern.testing.Checks;
import lectern.testing.Hostile;
import lectern.testing.HostileFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class TeamCityReportTest {
  private static final TeamCityReport REPORT = new TeamCityReport(Roots.HERE);

  /** A service message, a line of its own: a name and attributes in single quotes. */
  private static final Pattern MESSAGE =
      Pattern.compile(
          "##teamcity\\[([A-Za-z]+)((?: [A-Za-z]+='(?:[ -~&&[^|'\\[\\]]]|\\|['\\[\\]|nr]"
              + "|\\|0x[0-9a-f]{4})*')*)]");

  private static final Pattern ATTRIBUTE =
      Pattern.compile(" ([A-Za-z]+)='((?:[^|']|\\|.)*)'", Pattern.DOTALL);
  private static final Pattern ESCAPE = Pattern.compile("\\|(?:0x([0-9a-f]{4})|(.))");

  private record Message(String name, Map<String, String> attributes) {
    static List<Message> in(String log) {
      return log.lines().map(Message::of).toList();
    }

    private static Message of(String line) {
      Matcher message = MESSAGE.matcher(line);
      assertThat(message.matches()).as(line).isTrue();
      Map<String, String> attributes = new LinkedHashMap<>();
      Matcher attribute = ATTRIBUTE.matcher(message.group(2));
      while (attribute.find()) {
        attributes.put(attribute.group(1), unescaped(attribute.group(2)));
      }
      return new Message(message.group(1), attributes);
    }

    private static String unescaped(String text) {
      return ESCAPE
          .matcher(text)
          .replaceAll(
              found ->
                  Matcher.quoteReplacement(
                      found.group(1) == null
                          ? found.group(2)
                          : String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
  }

  @Test
  void eachFindingOfEveryFixtureIsAnInspectionOfADescribedType() {
    for (List<CheckedFile> files : CheckedFixtures.all().values()) {
      List<String> expected = new ArrayList<>();
      for (CheckedFile file : files) {
        file.findings().forEach(finding -> expected.add(summary(finding)));
      }
      List<String> types = new ArrayList<>();
      List<String> found = new ArrayList<>();
      for (Message message : Message.in(Checks.print(REPORT, files.toArray(CheckedFile[]::new)))) {
        Map<String, String> attributes = message.attributes();
        if (message.name().equals("inspectionType")) {
          assertThat(attributes).containsOnlyKeys("id", "name", "description", "category");
          assertThat(attributes.values()).doesNotContain("");
          types.add(attributes.get("id"));
        } else {
          assertThat(types).contains(attributes.get("typeId"));
          found.add(
              String.join(
                  "|",
                  attributes.get("typeId"),
                  attributes.get("file"),
                  attributes.get("line"),
                  attributes.get("SEVERITY"),
                  attributes.get("message")));
        }
      }
      assertThat(found).isEqualTo(expected);
      assertThat(types).doesNotHaveDuplicates();
    }
  }

  private static String summary(Finding finding) {
    String severity =
        switch (finding.level()) {
          case ERROR -> "ERROR";
          case WARNING -> "WARNING";
          case NOTE -> "INFO";
        };
    return String.join(
        "|",
        finding.rule(),
        finding.range().file(),
        String.valueOf(finding.range().start().line()),
        severity,
        Printable.line(finding.message() + " " + finding.remedy()));
  }

  @Property
  @Domain(Hostile.class)
  void noTextEndsAMessage(@ForAll String text) {
    String report = Checks.print(REPORT, HostileFile.of(text + "']\n##teamcity[a b='c']"));
    List<Message> messages = Message.in(report);
    assertThat(messages).hasSize(2);
    assertThat(messages.get(1).name()).isEqualTo("inspection");
  }

  @Test
  void signsOfTheFormAreEscaped() {
    assertThat(Checks.print(REPORT, HostileFile.of("a|b'c[d]ü😀")))
        .contains(" message='a||b|'c|[d|]|0x00fc|0xd83d|0xde00 a||");
  }
}
