package lectern.editor;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import lectern.drafting.CallLimits;
import lectern.drafting.Sentences;
import lectern.editor.place.KeyPath;
import lectern.fields.Key;
import lectern.fields.TypedKey;
import lectern.profile.FormField;
import lectern.profile.Profile;
import lectern.profile.Requirement;
import lectern.proposal.FieldPath;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;

/** What a call says about a key: its label, meaning, limits, and from when on it is required. */
public final class KeyNote {
  private final Profile profile;
  private final Optional<String> type;
  private final FieldPath path;
  private final TypedKey key;

  private KeyNote(Profile profile, Optional<String> type, FieldPath path, TypedKey key) {
    this.profile = profile;
    this.type = type;
    this.path = path;
    this.key = key;
  }

  /**
   * Returns what a call says about a key.
   *
   * @param type the session type
   * @param path the path of the key, which is not that of the proposal
   */
  public static KeyNote of(Profile profile, Optional<String> type, KeyPath path) {
    ProposalKey outer = path.outer().orElseThrow();
    Optional<Key> inner =
        path.keys().size() > 1 ? Optional.of(path.keys().get(1)) : Optional.empty();
    return new KeyNote(profile, type, new FieldPath(outer, inner), path.last().orElseThrow());
  }

  /** Returns the label of the field in the form, without the colon at its end. */
  public String label() {
    String label = field().map(FormField::label).orElseGet(this::ownLabel);
    return label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
  }

  private String ownLabel() {
    String name = key.written().replace('-', ' ');
    return key instanceof ProposalKey whole
        ? whole.label()
        : isAbbreviation()
            ? name.toUpperCase(Locale.ROOT)
            : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private boolean isAbbreviation() {
    return key == PersonKey.URL || key == PersonKey.ID;
  }

  private Optional<FormField> field() {
    return profile.form(type).stream().filter(field -> field.path().equals(path)).findFirst();
  }

  /** Returns whether the form of the session type has the field. */
  public boolean isInForm() {
    return profile.prints(path.key(), type);
  }

  /** Returns when the field is required, such as {@code required for submission}. */
  public Optional<String> required() {
    return requirement().map(requirement -> requirement.from().required());
  }

  /** Returns the requirement of the earliest stage. */
  private Optional<Requirement> requirement() {
    return profile.requirements().stream()
        .filter(each -> each.path().equals(path) && profile.concerns(each.types(), type))
        .min(Comparator.comparing(Requirement::from));
  }

  /** Returns all of it in Markdown. */
  public String markdown() {
    MarkdownNote note = new MarkdownNote().title(label()).text(Sentences.of(key.meaning()));
    Optional<FormField> field = field();
    Optional<String> description = field.flatMap(FormField::description);
    description.map(Sentences::of).ifPresent(text -> note.cited(text, field.get().source()));
    if (path.inner().isEmpty()) {
      new CallLimits(profile, type).of(path.key()).forEach(note::text);
    }
    requirement()
        .ifPresent(
            each -> {
              String level = each.level().map(word -> " (" + word.word() + ")").orElse("");
              note.cited(Sentences.of(each.from().required() + level), each.source());
            });
    if (field.isPresent() && description.isEmpty()) {
      note.source(
          "\"" + field.get().label() + "\" in " + profile.title() + ".", field.get().source());
    }
    return note.markdown();
  }
}
