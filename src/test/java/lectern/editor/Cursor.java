package lectern.editor;

import java.util.Optional;
import java.util.function.Function;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.source.Edit;
import lectern.source.SourceText;

/** A text with the mark ‸ at the cursor, which is no part of the text. */
public record Cursor(SourceText text, int offset) {
  private static final String MARK = "‸";

  /** Returns the profile of an event, without any configuration. */
  public static final Function<Optional<String>, Profile> PROFILES =
      event -> Profiles.shipped(event.flatMap(Profiles::nameOf).orElse(Profiles.GENERIC));

  public static Cursor in(String marked) {
    int at = marked.indexOf(MARK);
    String text = marked.replace(MARK, "");
    return new Cursor(new SourceText("a.yaml", text), text.codePointCount(0, at));
  }

  /** Returns the text after an edit. */
  public String after(Edit edit) {
    return Edit.apply(java.util.List.of(edit), text.text());
  }
}
