package lectern.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.report.Style;
import lectern.source.SourceText;
import lectern.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTextsTest {
  private static final Path FOLDER = Path.of("src", "test", "fixtures", "profiles");
  private static final int WIDEST = 100;

  static final List<String> NAMES = Profiles.SHIPPED;

  private static Path file(String name) {
    return FOLDER.resolve(name + ".txt");
  }

  private static Profile profile(String... lines) {
    return Profiles.read(new SourceText("mine.yaml", String.join("\n", lines) + "\n"))
        .value()
        .orElseThrow();
  }

  @Test
  void theListHasALineForEachProfile() throws IOException {
    String text = ProfileList.text(NAMES.stream().map(Profiles::shipped).toList(), Style.PLAIN);
    assertThat(text.lines().map(line -> line.substring(0, line.indexOf(" "))))
        .containsExactlyElementsOf(NAMES);
    assertThat(text.lines()).allMatch(line -> line.length() <= WIDEST);
    Golden.check(text, file("list"));
  }

  @Test
  void theListOfNothingIsEmpty() {
    assertThat(ProfileList.text(List.of(), Style.PLAIN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"generic", "igf-2015", "igf-2020", "igf-2021", "igf-2025", "cncf"})
  void aProfileIsShownInFull(String name) throws IOException {
    Golden.check(ProfileReference.text(Profiles.shipped(name), Style.PLAIN), file("show-" + name));
  }

  @ParameterizedTest
  @CsvSource({
    "igf-2015, igf-2016",
    "igf-2020, igf-2021",
    "igf-2021, igf-2022",
    "igf-2022, igf-2023",
    "igf-2023, igf-2024",
    "igf-2024, igf-2025",
    "generic, cncf",
    "igf-2021, eurodig",
  })
  void whatChangesIsToldInSentences(String before, String after) throws IOException {
    String text =
        ProfileDifference.text(Profiles.shipped(before), Profiles.shipped(after), Style.PLAIN);
    Golden.check(text, file("diff-" + before + "-" + after));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void everyRuleAndEverySourceOfAProfileIsShown(String name) {
    Profile profile = Profiles.shipped(name);
    String text = ProfileReference.text(profile, Style.PLAIN);
    profile.settings().keySet().forEach(id -> assertThat(text).contains("\n  " + id + ": "));
    profile
        .settings()
        .values()
        .forEach(
            setting -> setting.source().url().ifPresent(url -> assertThat(text).contains(url)));
    profile.notes().forEach(note -> assertThat(unwrapped(text)).contains(note.text()));
    profile
        .requirements()
        .forEach(field -> assertThat(unwrapped(text)).contains(field.path().toString()));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void aTextIsReadableOnATerminalAndNumbersItsSourcesInOrder(String name) {
    for (String text : texts(name)) {
      assertThat(text.lines()).allMatch(line -> line.length() <= WIDEST || line.contains("http"));
      assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
      Set<String> numbers = new LinkedHashSet<>();
      for (MatchResult mark : Pattern.compile("\\[(\\d+)\\]").matcher(text).results().toList()) {
        numbers.add(mark.group(1));
      }
      List<String> counted = new ArrayList<>();
      for (int i = 1; i <= numbers.size(); i++) {
        counted.add(String.valueOf(i));
      }
      assertThat(numbers).as(text).containsExactlyElementsOf(counted);
    }
  }

  private static List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    texts.add(ProfileReference.text(Profiles.shipped(name), Style.PLAIN));
    for (String other : NAMES) {
      texts.add(
          ProfileDifference.text(Profiles.shipped(name), Profiles.shipped(other), Style.PLAIN));
    }
    return texts;
  }

  private static String unwrapped(String text) {
    return text.replaceAll("\n *", " ");
  }

  @Test
  void nothingChangesFromAProfileToItself() {
    Profile profile = Profiles.shipped("igf-2021");
    assertThat(ProfileDifference.text(profile, profile, Style.PLAIN))
        .isEqualTo("Changes from igf-2021 to igf-2021\nNo differences.\n");
  }

  @Test
  void whatARepositoryChangesIsTold() throws IOException {
    Profile mine =
        profile(
            "profile: mine",
            "extends: igf-2021",
            "place:",
            "dates: {start: 2027-12-30, end: 2028-01-02}",
            "submission-deadline: {moment: \"2027-06-01T12:00+02:00\"}",
            "report-deadline: {days-after-event: 1}",
            "theme-name:",
            "notes: [Be kind.]",
            "vocabularies:",
            "  layouts: {open: true, values: [Auditorium, Circle, Classroom, Flexible Seating]}",
            "  formats:",
            "    values:",
            "      - {name: Talk, aliases: [Presentation]}",
            "      - Panel",
            "formats: {rows: [{format: Panel, layouts: [Auditorium, Circle], minutes: 45}]}",
            "given-headings: [{theme: 'Trust, security, stability', headings: Anew}]",
            "required:",
            "  submission: [title, {level: note, fields: [issues]}]",
            "  report: [issues, report-submitted]",
            "rules:",
            "  people/minimum: {minimum: 4}",
            "  people/maximum: error",
            "  people/confirmed: off",
            "  content/title-length: {types: [workshop, open forum]}",
            "  content/description-length: {types: []}",
            "  timing/agenda-gap:",
            "  timing/room-share: {percent: 33, share: 1}",
            "  content/own-rule: {level: warning, words: [a, b, c], table: {x: y}}");
    Golden.check(
        ProfileDifference.text(Profiles.shipped("igf-2021"), mine, Style.PLAIN), file("diff-own"));
    Golden.check(
        ProfileDifference.text(mine, Profiles.shipped("igf-2021"), Style.PLAIN),
        file("diff-own-back"));
    Golden.check(ProfileReference.text(mine, Style.PLAIN), file("show-own"));
  }

  @Test
  void controlCharactersOfAProfileNeverReachTheTerminal() {
    Profile mine = profile("title: \"a\\u001b[31mb\"", "place: \"c\\u001b[31md\"");
    assertThat(ProfileReference.text(mine, Style.PLAIN)).contains("a\\u001B[31mb", "c\\u001B[31md");
    assertThat(ProfileList.text(List.of(mine), Style.PLAIN)).contains("a\\u001B[31mb");
    assertThat(ProfileDifference.text(Profiles.shipped("generic"), mine, Style.PLAIN))
        .contains("c\\u001B[31md")
        .doesNotContain("\u001b");
  }
}
