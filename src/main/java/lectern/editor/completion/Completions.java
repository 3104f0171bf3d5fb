package lectern.editor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.editor.ProgrammeContext;
import lectern.editor.place.Place;
import lectern.editor.place.PlaceFinder;
import lectern.editor.place.StatedCall;
import lectern.editor.place.WaiverPlace;
import lectern.source.SourceText;

/** Finds what may be inserted at an offset. */
public final class Completions {
  private Completions() {}

  /**
   * Returns the completions at an offset, the best first.
   *
   * @param offset a number of code points
   */
  public static List<Completion> at(SourceText text, int offset, ProgrammeContext project) {
    Optional<WaiverPlace> waiver = WaiverPlace.at(text, offset);
    if (waiver.isPresent()) {
      return WaiverCompletions.at(waiver.get());
    }
    List<Place> places = PlaceFinder.find(text, offset);
    if (places.isEmpty()) {
      return List.of();
    }
    StatedCall stated = StatedCall.of(text, offset);
    DraftContext draft =
        DraftContext.of(
            text, offset, project.profiles().apply(stated.event()), stated, project.programme());
    List<Completion> completions = new ArrayList<>();
    for (Place place : places) {
      completions.addAll(
          place.isKey() ? KeyCompletions.at(place, draft) : ValueCompletions.at(place, draft));
    }
    return List.copyOf(completions);
  }
}
