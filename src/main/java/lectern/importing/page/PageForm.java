package lectern.importing.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lectern.profile.FormField;
import lectern.profile.FormStyle;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.proposal.FieldPath;
import lectern.proposal.ProposalKey;

/**
 * The form of a page's call: the fields in their order, and the labels of all calls, without regard
 * to case, apostrophes and hyphens. The call's own meaning of a label comes first.
 */
final class PageForm {
  /** Labels of pages that no form has. */
  private static final Map<String, ProposalKey> OTHER_LABELS =
      Map.of(
          "topic(s)", ProposalKey.TOPICS,
          "session organizers", ProposalKey.ORGANIZERS,
          "remote moderator", ProposalKey.ONLINE_MODERATOR,
          "description of the session", ProposalKey.DESCRIPTION,
          "session content", ProposalKey.DESCRIPTION,
          "relation to sdgs", ProposalKey.SDG_TARGETS,
          "organising team (org team)", ProposalKey.ORGANIZING_TEAM,
          "tags", ProposalKey.KEYWORDS,
          "background paper", ProposalKey.BACKGROUND_PAPER);

  /** Fields of which pages number each item. */
  private static final Set<ProposalKey> NUMBERED =
      Set.of(ProposalKey.ORGANIZERS, ProposalKey.SPEAKERS, ProposalKey.KEYWORDS);

  /** The labels of all calls; those of later ones come first. */
  private static final Map<String, FieldPath> ALL = all();

  private final Profile profile;
  private final List<FormField> fields;
  private final Map<String, FieldPath> own = new HashMap<>();

  /**
   * @param type the session type of the page, if it is known
   */
  PageForm(Profile profile, Optional<String> type) {
    this.profile = profile;
    this.fields = profile.form(type);
    addAll(fields, own);
    addAll(profile.form().fields(), own);
  }

  private static Map<String, FieldPath> all() {
    Map<String, FieldPath> labels = new HashMap<>();
    List<Profile> profiles = new ArrayList<>(Profiles.all());
    Collections.reverse(profiles);
    profiles.forEach(profile -> addAll(profile.form().fields(), labels));
    OTHER_LABELS.forEach(
        (label, key) -> labels.putIfAbsent(label, new FieldPath(key, Optional.empty())));
    return labels;
  }

  private static void addAll(List<FormField> fields, Map<String, FieldPath> labels) {
    for (FormField field : fields) {
      if (hasLabel(field)) {
        labels.putIfAbsent(fold(field.label()), field.path());
      }
      field.labels().forEach(label -> labels.putIfAbsent(fold(label), field.path()));
    }
  }

  private static boolean hasLabel(FormField field) {
    return switch (field.style()) {
      case HEADING, INLINE, CONTINUED, NUMBERED, REPEATED, UNLABELED, JOINED -> true;
      case PREFIX, SUFFIX -> false;
    };
  }

  Profile profile() {
    return profile;
  }

  /** Returns the field of a label, which may be numbered, such as {@code Speaker 2}. */
  Optional<FieldPath> find(String label) {
    return find(label, text -> own.getOrDefault(text, ALL.get(text)));
  }

  /** Returns the field of a label of this call's form. */
  Optional<FieldPath> findOwn(String label) {
    return find(label, own::get);
  }

  private static Optional<FieldPath> find(String label, Function<String, FieldPath> labels) {
    String folded = fold(label);
    String unnumbered = folded.replaceFirst(" #?\\d{1,2}$", "");
    for (String form : List.of(folded, folded + "s", folded.replaceFirst("s$", ""))) {
      Optional<FieldPath> found = Optional.ofNullable(labels.apply(form));
      if (found.isPresent()) {
        return found;
      }
    }
    return unnumbered.equals(folded)
        ? Optional.empty()
        : find(unnumbered, labels).filter(field -> NUMBERED.contains(field.key()));
  }

  /** Returns the fields behind another one, in the order of the form. */
  List<FormField> after(Optional<FieldPath> field) {
    List<FormField> after = new ArrayList<>();
    boolean isFound = field.isEmpty();
    for (FormField one : fields) {
      if (isFound) {
        after.add(one);
      }
      isFound |= field.isPresent() && one.path().key() == field.get().key();
    }
    return after;
  }

  /** Returns whether pages print a field without a label. */
  boolean isUnlabeled(ProposalKey key) {
    for (FormField field : fields) {
      if (field.path().key() == key) {
        return field.style() == FormStyle.UNLABELED;
      }
    }
    return false;
  }

  boolean has(ProposalKey key) {
    for (FormField field : fields) {
      if (field.path().key() == key) {
        return true;
      }
    }
    return false;
  }

  private static String fold(String label) {
    String text =
        label
            .replace('’', '\'')
            .replace('\u00A0', ' ')
            .replace("-", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    return (text.endsWith(":") ? text.substring(0, text.length() - 1) : text).strip();
  }
}
