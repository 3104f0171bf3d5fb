package lectern.editor.hover;

import java.util.Optional;
import lectern.editor.KeyNote;
import lectern.editor.ProgrammeContext;
import lectern.editor.RuleNote;
import lectern.editor.place.KeyPath;
import lectern.editor.place.Place;
import lectern.editor.place.PlaceFinder;
import lectern.editor.place.StatedCall;
import lectern.editor.place.WaiverPlace;
import lectern.fields.TypedKey;
import lectern.profile.Profile;
import lectern.source.SourceRange;
import lectern.source.SourceText;

/**
 * A note about a key, a value or a rule in a waiver.
 *
 * @param range what it is about
 */
public record Hover(String markdown, SourceRange range) {

  /**
   * Returns the note about what is at an offset; empty if there is nothing to say.
   *
   * @param offset a number of code points
   */
  public static Optional<Hover> at(SourceText text, int offset, ProgrammeContext project) {
    StatedCall stated = StatedCall.of(text, offset);
    Profile profile = project.profiles().apply(stated.event());
    Optional<WaiverPlace> waiver = WaiverPlace.at(text, offset);
    if (waiver.isPresent()) {
      return RuleNote.of(waiver.get().id(), profile)
          .map(note -> new Hover(note, waiver.get().range()));
    }
    for (Place place : PlaceFinder.find(text, offset)) {
      Optional<Hover> hover =
          at(place, stated, profile, project).filter(found -> found.isAround(offset));
      if (hover.isPresent()) {
        return hover;
      }
    }
    return Optional.empty();
  }

  private boolean isAround(int offset) {
    return range.startOffset() <= offset && offset <= range.endOffset();
  }

  private static Optional<Hover> at(
      Place place, StatedCall stated, Profile profile, ProgrammeContext project) {
    Optional<KeyPath> path = KeyPath.of(place.path());
    if (place.text().isBlank() || path.isEmpty()) {
      return Optional.empty();
    }
    if (!place.isKey()) {
      return new ValueNotes(place, profile, stated, project.programme()).of(path.get());
    }
    for (TypedKey key : path.get().inner()) {
      if (key.written().equals(place.text().strip())) {
        KeyNote note = KeyNote.of(profile, stated.type(), path.get().with(key));
        return Optional.of(new Hover(note.markdown(), place.range()));
      }
    }
    return Optional.empty();
  }
}
