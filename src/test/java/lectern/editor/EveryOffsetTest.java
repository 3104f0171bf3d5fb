package lectern.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lectern.config.FileSettings;
import lectern.editor.completion.Completion;
import lectern.editor.completion.Completions;
import lectern.editor.hover.Hover;
import lectern.editor.place.Outline;
import lectern.editor.rename.PersonRenamer;
import lectern.session.LoadedFile;
import lectern.session.Now;
import lectern.session.Programme;
import lectern.session.Session;
import lectern.source.SourceText;
import lectern.testing.Checks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing fails at any offset of any file, and every range is around the offset. */
class EveryOffsetTest {
  private static final Path FIXTURES = Path.of("src/test/fixtures");
  private static final int STEP = 17;

  static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("pages", "syntax", "recovery", "files")) {
      try (Stream<Path> found = Files.walk(FIXTURES.resolve(folder))) {
        found.filter(path -> path.toString().endsWith(".yaml")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("files")
  void nothingFails(Path path) throws IOException {
    String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    check(path.toString(), text.startsWith("\uFEFF") ? text.substring(1) : text, STEP);
  }

  @Test
  void nothingFailsInHostileTexts() {
    for (String text :
        List.of(
            "",
            "\r\n",
            "\uD83C\uDF89: \uD83C\uDF89\r\n- \uD83C\uDF89",
            "a: [{\n",
            "? x\n: y\n",
            "&a a: *a\n<<: *a",
            "--- |\n x\n--- \n...\n",
            "\t:\t\n",
            "\"\n: '\n",
            "speakers: &p\n  - name: A B\nmoderator: *p\n",
            "%YAML 1.2\n---\nx: !!str y\n",
            "{event: IGF 2021, speakers: [Ada, {name: B}]",
            "key".repeat(400) + ": " + "[".repeat(100))) {
      check("a.yaml", text, 1);
    }
  }

  private static void check(String name, String text, int step) {
    SourceText source = new SourceText(name, text);
    LoadedFile file =
        Checks.loader(FileSettings.NONE, Now.unknown())
            .recovering()
            .load(Checks.file(name, text), FileSettings.NONE);
    ProgrammeContext project =
        new ProgrammeContext(
            Cursor.PROFILES, Programme.of(file.proposals().stream().map(Session::of).toList()));
    PersonRenamer renamer = new PersonRenamer(List.of(file));
    assertThatCode(() -> Outline.of(source)).as(name).doesNotThrowAnyException();
    int length = text.codePointCount(0, text.length());
    for (int offset = 0; offset <= length; offset += step) {
      int at = offset;
      String place = name + " at " + at;
      assertThatCode(() -> check(source, at, project)).as(place).doesNotThrowAnyException();
      assertThatCode(() -> renamer.prepare(name, at)).as(place).doesNotThrowAnyException();
    }
  }

  private static void check(SourceText source, int offset, ProgrammeContext project) {
    for (Completion completion : Completions.at(source, offset, project)) {
      assertThat(completion.edit().range().startOffset()).isLessThanOrEqualTo(offset);
      assertThat(completion.edit().range().endOffset()).isGreaterThanOrEqualTo(offset - 1);
      assertThat(completion.edit().range().endLine())
          .isEqualTo(completion.edit().range().startLine());
    }
    Hover.at(source, offset, project)
        .ifPresent(
            hover -> {
              assertThat(hover.markdown()).isNotBlank();
              assertThat(hover.range().startOffset()).isLessThanOrEqualTo(offset);
            });
  }
}
