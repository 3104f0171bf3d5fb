package lectern.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.editor.place.Outline;
import lectern.source.SourceText;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static String outline(String yaml) {
    StringBuilder out = new StringBuilder();
    print(Outline.of(new SourceText("a.yaml", yaml)), "", out);
    return out.toString();
  }

  private static void print(List<OutlineItem> items, String indentation, StringBuilder out) {
    for (OutlineItem item : items) {
      assertThat(item.head().startOffset()).isGreaterThanOrEqualTo(item.range().startOffset());
      assertThat(item.head().endOffset()).isLessThanOrEqualTo(item.range().endOffset());
      out.append(indentation).append(item.kind()).append(' ').append(item.name());
      out.append(item.detail().isEmpty() ? "" : " (" + item.detail() + ")");
      out.append(" ").append(item.range().startLine()).append('-').append(item.range().endLine());
      out.append('\n');
      print(item.children(), indentation + "  ", out);
    }
  }

  @Test
  void showsSessionsFieldsAndPeople() {
    assertThat(
            outline(
                """
                # A comment.
                event: IGF 2021
                type: workshop
                number: 119
                title: Dialogues 🎉
                speakers:
                  - name: Ada Example
                    organization: Acme
                  - Bob, Acme
                broken: [
                agenda:
                - {minutes: 5, title: Opening}
                - 00:05 – 00:10 Panel
                ---
                moderator: Ann, Acme
                """))
        .isEqualTo(
            """
            SESSION Dialogues 🎉 (workshop #119) 2-13
              FIELD event (IGF 2021) 2-2
              FIELD type (workshop) 3-3
              FIELD number (119) 4-4
              FIELD title (Dialogues 🎉) 5-5
              FIELD speakers 6-9
                PERSON Ada Example 7-8
                PERSON Bob (Acme) 9-9
              FIELD broken 10-10
              FIELD agenda 11-13
                AGENDA_ITEM Opening 12-12
                AGENDA_ITEM 00:05 – 00:10 Panel 13-13
            SESSION Untitled session 15-15
              FIELD moderator (Ann, Acme) 15-15
                PERSON Ann (Acme) 15-15
            """);
  }

  @Test
  void aFileWithoutKeysHasNone() {
    assertThat(outline("")).isEmpty();
    assertThat(outline("# x\n")).isEmpty();
  }
}
