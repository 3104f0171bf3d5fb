package lectern.editor.completion;

import java.util.ArrayList;
import java.util.List;
import lectern.check.Registry;
import lectern.editor.MarkdownNote;
import lectern.editor.place.WaiverPlace;
import lectern.source.Edit;

/** Completes the rules in a waiver comment. */
final class WaiverCompletions {
  private WaiverCompletions() {}

  static List<Completion> at(WaiverPlace place) {
    List<Completion> completions = new ArrayList<>();
    for (String id : Registry.waivable()) {
      if (id.contains(place.typed()) && !place.others().contains(id)) {
        String summary = Registry.find(id).map(rule -> rule.documentation().summary()).orElse("");
        completions.add(
            new Completion(
                Completion.Kind.RULE,
                id,
                id,
                "",
                new MarkdownNote().text(summary).markdown(),
                new Edit(place.range(), id)));
      }
    }
    return completions;
  }
}
