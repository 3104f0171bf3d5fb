package lectern.testing;

import java.util.List;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.profile.Certainty;
import lectern.profile.Level;
import lectern.profile.Source;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.Position;
import lectern.source.SourceRange;
import lectern.source.SourceText;

/** A checked file in which every text is the same, made to do harm. */
public final class HostileFile {
  private HostileFile() {}

  /** A file of this name and text, with a finding that says it everywhere. */
  public static CheckedFile of(String text) {
    SourceRange range = new SourceRange(text, Position.START, Position.START.plus(3));
    Finding finding =
        new Finding(
            "structure/syntax",
            Level.ERROR,
            range,
            text,
            text,
            Optional.of(new Source(Optional.of(text), Certainty.STATED)),
            List.of(range),
            Optional.of(new Fix(text, false, List.of(new Edit(range, text)))),
            List.of(text));
    return CheckedFile.about(text, Optional.of(new SourceText(text, text)), List.of(finding));
  }
}
