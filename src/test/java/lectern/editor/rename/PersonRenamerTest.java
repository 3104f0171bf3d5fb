package lectern.editor.rename;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.config.FileSettings;
import lectern.editor.Cursor;
import lectern.session.LoadedFile;
import lectern.session.Now;
import lectern.source.Edit;
import lectern.testing.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonRenamerTest {
  private static LoadedFile load(String name, String text) {
    return Checks.loader(FileSettings.NONE, Now.unknown())
        .recovering()
        .load(Checks.file(name, text), FileSettings.NONE);
  }

  /** The texts of the files after the person at ‸ in the first is renamed, or the message. */
  private static String renamed(String newName, String marked, String... others) {
    Cursor cursor = Cursor.in(marked);
    List<LoadedFile> files = new java.util.ArrayList<>();
    files.add(load("a.yaml", cursor.text().text()));
    for (String other : others) {
      files.add(load("b.yaml", other));
    }
    Renaming renaming = new PersonRenamer(files).rename("a.yaml", cursor.offset(), newName);
    if (!(renaming instanceof Renaming.Edits edits)) {
      return ((Renaming.Refused) renaming).message();
    }
    StringBuilder out = new StringBuilder();
    for (LoadedFile file : files) {
      List<Edit> own =
          edits.edits().stream().filter(edit -> edit.range().file().equals(file.name())).toList();
      out.append(Edit.apply(own, file.source().orElseThrow().text()));
    }
    return out.toString();
  }

  @Test
  void aNameChangesInAllRolesAndFiles() {
    assertThat(
            renamed(
                "Ada King: Countess",
                """
                event: IGF 2021
                organizers: [{name: Ada Ex‸ample}]
                speakers:
                  - Dr. Ada Example, Acme, Civil Society, African Group
                  - name: "Bob 🎉"
                    replaces: ADA EXAMPLE
                  - Ada Example-Smith
                agenda:
                  - {title: Talk by Ada Example, minutes: 5}
                  - 5 min Ada Examples of things
                """,
                """
                moderator: 'Ada Example'
                agenda:
                  - 00:00 – 00:05 Ada Example
                description: Ada Example speaks.
                """))
        .isEqualTo(
            """
            event: IGF 2021
            organizers: [{name: "Ada King: Countess"}]
            speakers:
              - "Dr. Ada King: Countess, Acme, Civil Society, African Group"
              - name: "Bob 🎉"
                replaces: "Ada King: Countess"
              - Ada Example-Smith
            agenda:
              - {title: "Talk by Ada King: Countess", minutes: 5}
              - 5 min Ada Examples of things
            moderator: 'Ada King: Countess'
            agenda:
              - "00:00 – 00:05 Ada King: Countess"
            description: Ada Example speaks.
            """);
  }

  @Test
  void anotherPersonOfTheSameNameKeepsIt() {
    assertThat(
            renamed(
                "Jo Lee",
                "speakers:\n  - {name: Jo Li‸, email: a@example.org}\n",
                "speakers:\n  - {name: Jo Li, email: b@example.org}\nagenda:\n  - Jo Li: 5 min\n"))
        .isEqualTo(
            """
            speakers:
              - {name: Jo Lee, email: a@example.org}
            speakers:
              - {name: Jo Li, email: b@example.org}
            agenda:
              - Jo Li: 5 min
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "title: A‸da ¦ Jo Lee ¦ Only the name of a person can be renamed. Put the cursor on a name.",
        "moderator: A‸da Ex ¦ Lee, Jo ¦ \"Lee, Jo\" is not a name. Write the given name first, without commas.",
        "moderator: A‸da Ex ¦ TBD ¦ \"TBD\" is not a name. Write the given name first, without commas.",
        "moderator: &a A‸da Ex ¦ Jo Lee ¦ The name at a.yaml:1 can't be changed by itself. Change it by hand.",
        "theme: a: b¶moderator: A‸da Ex ¦ Jo Lee ¦ a.yaml has a syntax error. Fix it before you rename people in it.",
      })
  void whatCannotBeRenamedIsRefused(String marked, String newName, String message) {
    assertThat(renamed(newName, marked.replace("¶", "\n"))).isEqualTo(message);
  }

  @Test
  void preparingReturnsTheNameAndItsRange() {
    Cursor cursor = Cursor.in("moderator: \"🎉 A‸da, Acme\"\n");
    Renaming renaming =
        new PersonRenamer(List.of(load("a.yaml", cursor.text().text())))
            .prepare("a.yaml", cursor.offset());
    assertThat(renaming)
        .isInstanceOfSatisfying(
            Renaming.Possible.class,
            possible -> {
              assertThat(possible.name()).isEqualTo("🎉 Ada");
              assertThat(possible.range().startColumn()).isEqualTo(13);
              assertThat(possible.range().endColumn()).isEqualTo(18);
            });
  }
}
