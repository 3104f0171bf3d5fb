package lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.drafting.DraftWriter;
import lectern.output.Printable;
import lectern.profile.Profile;

/** What to do with files that were written. */
final class NextSteps {
  private NextSteps() {}

  /** Returns the lines about a new draft. */
  static List<String> ofDraft(Path file, Profile profile) {
    String name = Printable.line(file.toString());
    String shown = name.matches("[\\w./-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    String option =
        DraftWriter.needsConfiguration(profile) ? "--profile " + profile.name() + " " : "";
    List<String> lines = new ArrayList<>();
    lines.add("Created " + name + ".");
    lines.add("Next: open it in an editor, fill in what is marked as required, then run");
    lines.add("  lectern check " + option + shown);
    lines.add("  lectern check " + option + "--stage submission " + shown);
    return lines;
  }
}
