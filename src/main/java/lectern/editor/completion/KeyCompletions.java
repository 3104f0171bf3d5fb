package lectern.editor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.editor.KeyNote;
import lectern.editor.place.KeyPath;
import lectern.editor.place.Place;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;
import lectern.profile.CanonicalOrder;
import lectern.proposal.ProposalKey;
import lectern.proposal.Role;
import lectern.source.Edit;

/** Completes keys, in the order of the form, those that the call does not ask for last. */
final class KeyCompletions {
  private final DraftContext draft;
  private final Place place;

  private KeyCompletions(DraftContext draft, Place place) {
    this.draft = draft;
    this.place = place;
  }

  static List<Completion> at(Place place, DraftContext draft) {
    if (!place.isAsWritten() || place.text().strip().indexOf(' ') >= 0) {
      return List.of();
    }
    KeyCompletions keys = new KeyCompletions(draft, place);
    return KeyPath.of(place.path()).map(keys::below).orElse(List.of());
  }

  private List<Completion> below(KeyPath path) {
    List<Completion> asked = new ArrayList<>();
    List<Completion> others = new ArrayList<>();
    WordStart typed = new WordStart(place.typed());
    for (TypedKey key : ordered(path)) {
      KeyNote note = KeyNote.of(draft.profile(), draft.stated().type(), path.with(key));
      boolean isFound = typed.matches(key.written()) || typed.matches(note.label());
      if (!place.others().contains(key.written()) && isFound) {
        boolean isAsked =
            note.isInForm() || note.required().isPresent() || CanonicalOrder.FIRST.contains(key);
        (isAsked ? asked : others).add(completion(key, note, typed));
      }
    }
    asked.addAll(others);
    return typed.sorted(asked, Completion::filter);
  }

  private List<? extends TypedKey> ordered(KeyPath path) {
    return path.keys().isEmpty()
        ? CanonicalOrder.of(draft.profile(), draft.stated().type())
        : path.inner();
  }

  private Completion completion(TypedKey key, KeyNote note, WordStart typed) {
    boolean isByName = typed.matches(key.written());
    String detail = note.label() + note.required().map(when -> ", " + when).orElse("");
    return new Completion(
        Completion.Kind.KEY,
        key.written(),
        isByName ? key.written() : note.label(),
        detail,
        note.markdown(),
        new Edit(place.range(), key.written() + after(key)));
  }

  /** What follows a key, up to where its value begins. */
  private String after(TypedKey key) {
    if (place.scalar().hasColon()) {
      return "";
    }
    if (!place.scalar().quote().isEmpty() || place.scalar().isInBrackets()) {
      return place.scalar().quote().isEmpty() ? ": " : "";
    }
    String indentation = "\n" + " ".repeat(place.range().startColumn() - 1 + 2);
    if (key.type() == ValueType.Simple.PROSE) {
      return ": |" + indentation;
    }
    return key.type() instanceof ValueType.Items && !isUsuallyOne(key)
        ? ":" + indentation + "- "
        : ": ";
  }

  private static boolean isUsuallyOne(TypedKey key) {
    Optional<Role> role = key instanceof ProposalKey whole ? Role.of(whole) : Optional.empty();
    return role.isPresent() && !key.written().endsWith("s") && role.get() != Role.ORGANIZING_TEAM;
  }
}
