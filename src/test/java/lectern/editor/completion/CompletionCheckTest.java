package lectern.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.config.FileSettings;
import lectern.editor.Cursor;
import lectern.editor.ProgrammeContext;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.session.Now;
import lectern.session.Programme;
import lectern.session.Session;
import lectern.testing.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a completion inserts, a check accepts. */
class CompletionCheckTest {
  private static final List<String> PLACES =
      List.of(
          "event: ‸",
          "type: ‸",
          "type: \"‸\"",
          "status: ‸",
          "theme: ‸",
          "theme: '‸'",
          "theme: \"‸",
          "language: ‸",
          "time-zone: ‸",
          "format: ‸",
          "format: {type: ‸}",
          "format:\n  layout: ‸",
          "format:\n  type: Panel\n  minutes: ‸",
          "sdgs: ‸",
          "sdgs: [‸]",
          "sdgs:\n  - 9.‸",
          "conflicts-with: [‸]",
          "conflicts-with:\n  - ‸",
          "speakers:\n  - ‸",
          "speakers: [‸]",
          "speakers:\n  - Ada Example, ‸",
          "speakers:\n  - Ada Example, Acme, ‸",
          "speakers:\n  - \"Ada Example, Acme, ‸\"",
          "moderator: ‸",
          "moderator:\n  name: ‸",
          "moderator:\n  name: Ada Example\n  organization: ‸",
          "moderator:\n  name: Ada Example\n  stakeholder-group: ‸",
          "moderator:\n  name: Ada Example\n  regional-group: ‸",
          "moderator:\n  name: Ada Example\n  country: ‸",
          "moderator: {name: Ada Example, country: ‸}",
          "moderator:\n  name: Ada Example\n  presence: ‸",
          "moderator:\n  name: Ada Example\n  confirmation: ‸",
          "moderator:\n  name: Ada Example\n  youth: ‸",
          "agenda:\n  - {minutes: 60, title: Opening, activity: ‸}");

  static Stream<String> profiles() {
    return Profiles.SHIPPED.stream();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aCheckAcceptsEveryValue(String name) {
    Profile profile = Profiles.shipped(name);
    String head = profile.event().map(event -> "event: " + event + "\n").orElse("");
    FileSettings settings = FileSettings.NONE.with(Optional.of(name), Optional.empty());
    ProgrammeContext project = project(profile, head, settings);
    List<String> problems = new ArrayList<>();
    int checked = 0;
    for (String place : PLACES) {
      String before = place.startsWith("event") ? "" : head;
      Cursor cursor = Cursor.in(before + place + "\n");
      for (Completion completion : Completions.at(cursor.text(), cursor.offset(), project)) {
        boolean isKey = completion.kind() == Completion.Kind.KEY;
        String text = cursor.after(completion.edit());
        if (!isKey) {
          checked++;
          FileSettings by = place.startsWith("event") ? FileSettings.NONE : settings;
          findings(by, text).forEach(found -> problems.add(found + "\n" + text));
        }
      }
    }
    assertThat(problems).isEmpty();
    assertThat(checked).isGreaterThan(700);
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aCheckAcceptsEveryKeyOnceItHasAValue(String name) {
    Profile profile = Profiles.shipped(name);
    String head = profile.event().map(event -> "event: " + event + "\n").orElse("");
    FileSettings settings = FileSettings.NONE.with(Optional.of(name), Optional.empty());
    ProgrammeContext project = project(profile, head, settings);
    for (String place :
        List.of("‸", "speakers:\n  - ‸", "format:\n  ‸", "time:\n  ‸", "agenda:\n  - ‸")) {
      Cursor cursor = Cursor.in(head + place + "\n");
      List<Completion> keys =
          Completions.at(cursor.text(), cursor.offset(), project).stream()
              .filter(completion -> completion.kind() == Completion.Kind.KEY)
              .toList();
      assertThat(keys).isNotEmpty();
      for (Completion key : keys) {
        String text = cursor.after(key.edit());
        assertThat(Checks.check("a.yaml", text).findings())
            .as(text)
            .extracting(Finding::rule)
            .doesNotContain("structure/syntax", "structure/unknown-key", "structure/duplicate-key");
      }
    }
  }

  private static ProgrammeContext project(Profile profile, String head, FileSettings settings) {
    String type = profile.vocabularies().sessionTypes().names().stream().findFirst().orElse("x");
    String stakeholder = first(profile.vocabularies().stakeholderGroups().names());
    String region = first(profile.vocabularies().regionalGroups().names());
    String others =
        head
            + "type: "
            + type
            + "\nnumber: 7\ntitle: \"Trust: yes\"\nspeakers:\n"
            + "  - {name: Zoë O'Neil, organization: \"Acme, Inc.\", stakeholder-group: \""
            + stakeholder
            + "\", regional-group: \""
            + region
            + "\"}\n"
            + "  - {name: \"Bo: Lin\", organization: Łącze & Co}\n"
            + "  - {name: Dr. Jo Ito, organization: "
            + stakeholder
            + "}\n  - Ann Lee\n";
    return new ProgrammeContext(
        event -> profile,
        Programme.of(
            Checks.loader(settings, Now.unknown())
                .load(Checks.file("others.yaml", others), settings)
                .proposals()
                .stream()
                .map(Session::of)
                .toList()));
  }

  private static String first(List<String> names) {
    return names.stream().findFirst().orElse("Group");
  }

  private static List<String> findings(FileSettings settings, String text) {
    List<CheckedFile> files = Checks.check(settings, Checks.file("a.yaml", text));
    return files.get(0).findings().stream()
        .filter(
            finding ->
                finding.rule().startsWith("structure/")
                    || finding.rule().startsWith("vocabulary/")
                    || finding.rule().startsWith("content/sdg")
                    || finding.rule().equals("timing/allowed-minutes"))
        .filter(finding -> !finding.rule().equals("structure/required"))
        .map(finding -> finding.rule() + ": " + finding.message())
        .toList();
  }
}
