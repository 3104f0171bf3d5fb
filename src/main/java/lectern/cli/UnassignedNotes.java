package lectern.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.importing.ImportedProposal;
import lectern.importing.UnassignedText;
import lectern.output.Printable;

/** The notes on texts of an imported file that belong to no field: one for each place. */
final class UnassignedNotes {
  private UnassignedNotes() {}

  /** Returns the lines for standard error. */
  static String of(String name, List<ImportedProposal> proposals) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (ImportedProposal proposal : proposals) {
      for (UnassignedText text : proposal.unassigned()) {
        places.computeIfAbsent(text.place(), any -> new ArrayList<>()).add(text.text());
      }
    }
    StringBuilder notes = new StringBuilder();
    places.forEach(
        (place, texts) ->
            notes
                .append("lectern: ")
                .append(
                    Printable.line(
                        name
                            + ", "
                            + place
                            + ": "
                            + (texts.size() == 1
                                ? "kept under x-unassigned: " + texts.get(0)
                                : texts.size() + " texts kept under x-unassigned")))
                .append('\n'));
    return notes.toString();
  }
}
