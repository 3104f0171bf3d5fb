package lectern.editor.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.editor.Cursor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {

  /** The key or value at ‸ as {@code kind path "text" others range}; ¶ is a line break. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '\0',
      value = {
        "‸\tkey / [] 1:1-1",
        "ev‸\tkey / ev [] 1:1-3",
        "event: IGF 2021¶‸\tkey / [event] 2:1-1",
        "event: IGF 2021¶‸¶type: workshop\tkey / [event, type] 2:1-1",
        "event: IGF 2021¶the‸¶type: workshop\tkey / the [event, type] 2:1-4",
        "th‸eme: Foo\tkey / theme [] 1:1-6",
        "theme:‸\tvalue /theme [] 1:7-7 space",
        "theme: ‸\tvalue /theme [] 1:8-8",
        "theme: ‸¶type: workshop\tvalue /theme [] 1:8-8",
        "theme: Acc‸ess and more¶\tvalue /theme Access and more [] 1:8-23",
        "theme: \"Acc‸\tvalue /theme Acc [] 1:9-12",
        "theme: \"Acc‸ess\"\tvalue /theme Access [] 1:9-15",
        "theme: 'Acc‸\tvalue /theme Acc [] 1:9-12",
        "theme: Acc‸  # comment\tvalue /theme Acc [] 1:8-11",
        "theme: Access # comm‸ent\t",
        "# comm‸ent\t",
        "title: 🎉 x‸¶\tvalue /title 🎉 x [] 1:8-11",
        "speakers:¶  ‸\tvalue /speakers [] 2:3-3 | key /speakers [] 2:3-3",
        "speakers:¶  - ‸\titem /speakers [] 2:5-5 | key /speakers [] 2:5-5",
        "speakers:¶- ‸\titem /speakers [] 2:3-3 | key /speakers [] 2:3-3",
        "speakers:¶  -‸\titem /speakers [] 2:4-4 space",
        "speakers:¶  - Ada, Acme¶  - ‸¶type: workshop\titem /speakers [Ada, Acme] 3:5-5 | key /speakers [] 3:5-5",
        "speakers:¶  - name: Ada¶    ‸\tkey /speakers [name] 3:5-5",
        "speakers:¶  - name: Ada¶    sta‸¶  - Bob\tkey /speakers sta [name] 3:5-8",
        "speakers:¶  - name: Ada¶    stakeholder-group: Ci‸¶\tvalue /speakers/stakeholder-group Ci [] 3:24-26",
        "speakers:¶  - {name: Ada, ‸}\tkey /speakers [name] 2:17-17",
        "speakers:¶  - {name: Ada, country: ‸\tvalue /speakers/country [] 2:26-26",
        "speakers: [Ada, ‸]\titem /speakers [Ada] 1:17-17",
        "conflicts-with: [1, ‸\titem /conflicts-with [1] 1:21-21",
        "sdgs: [‸]\titem /sdgs [] 1:8-8",
        "moderator: Ada, ‸\tvalue /moderator Ada, [] 1:12-17",
        "a: \"x¶type: wor‸\tvalue /type wor [] 2:7-10",
        "a: [¶speakers:¶  - name: \"Ada¶    country: PL¶  - na‸¶\titem /speakers na [] 5:5-7 | key /speakers na [] 5:5-7",
        "description: |¶  text‸¶  more\tvalue /description text¶more [] 1:14-7 block",
        "description: |¶  text¶‸¶  more\t",
        "description: |¶  text¶¶‸\tkey / [description] 4:1-1",
        "speakers:¶‸¶  - Ada\t",
        "event: IGF 2021¶---¶ty‸¶---¶event: x\tkey / ty [] 3:1-3",
        "#¶  event: x¶  ty‸\tkey / ty [event] 3:3-5",
        "format:¶  type: Panel¶  lay‸: x\tkey /format lay [type] 3:3-6 colon",
      })
  void findsWhatIsBeingTyped(String marked, String expected) {
    for (String lineBreak : List.of("\n", "\r\n", "\r")) {
      Cursor cursor = Cursor.in(marked.replace("¶", lineBreak));
      List<String> found =
          PlaceFinder.find(cursor.text(), cursor.offset()).stream()
              .map(PlaceFinderTest::text)
              .toList();
      assertThat(String.join(" | ", found)).isEqualTo(expected == null ? "" : expected);
    }
  }

  private static String text(Place place) {
    String kind = place.isKey() ? "key" : place.isItem() ? "item" : "value";
    String text = place.text().strip().replaceAll("\r\n|\r|\n", "¶");
    return kind
        + " /"
        + String.join("/", place.path())
        + (text.isEmpty() ? "" : " " + text)
        + " "
        + place.others()
        + " "
        + place.range().startLine()
        + ":"
        + place.range().startColumn()
        + "-"
        + place.range().endColumn()
        + (place.scalar().needsSpace() ? " space" : "")
        + (place.scalar().hasColon() && place.range().endColumn() == 6 && !place.path().isEmpty()
            ? " colon"
            : "")
        + (place.isOnOneLine() ? "" : " block");
  }
}
