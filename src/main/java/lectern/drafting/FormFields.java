package lectern.drafting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.fields.Key;
import lectern.profile.FormField;
import lectern.profile.Profile;
import lectern.profile.Requirement;
import lectern.proposal.ProposalKey;
import lectern.proposal.Stage;

/** The fields of a call's form for one session type, and what is required of each. */
final class FormFields {
  /** What the organizers assign, or what is only known after the session. */
  private static final Set<ProposalKey> LATER =
      EnumSet.of(
          ProposalKey.NUMBER,
          ProposalKey.TIME,
          ProposalKey.ROOM,
          ProposalKey.KEY_TAKEAWAYS,
          ProposalKey.CALL_TO_ACTION,
          ProposalKey.MESSAGES,
          ProposalKey.SESSION_REPORT,
          ProposalKey.REPORT_SUBMITTED);

  private final Map<ProposalKey, List<FormField>> fields = new EnumMap<>(ProposalKey.class);
  private final Map<ProposalKey, Stage> required = new EnumMap<>(ProposalKey.class);
  private final Map<ProposalKey, List<Requirement>> requirements = new EnumMap<>(ProposalKey.class);
  private final List<ProposalKey> order = new ArrayList<>();

  FormFields(Profile profile, Optional<String> type) {
    for (FormField field : profile.form(type)) {
      ProposalKey key = field.path().key();
      fields.computeIfAbsent(key, first -> new ArrayList<>()).add(field);
      add(key);
    }
    for (Stage stage : List.of(Stage.SUBMISSION, Stage.PROGRAMME, Stage.REPORT)) {
      for (Requirement requirement : profile.requirements(stage, type)) {
        ProposalKey key = requirement.path().key();
        if (requirement.from() == stage) {
          if (requirement.path().inner().isEmpty()) {
            required.putIfAbsent(key, stage);
          }
          requirements.computeIfAbsent(key, first -> new ArrayList<>()).add(requirement);
          add(key);
        }
      }
    }
  }

  private void add(ProposalKey key) {
    if (!order.contains(key)) {
      order.add(key);
    }
  }

  /** The keys in the order of the form; those that no form has come last. */
  List<ProposalKey> order() {
    return order;
  }

  /** Returns whether a field can wait until a session is accepted or held. */
  boolean isLater(ProposalKey key) {
    return required(key).map(stage -> stage != Stage.SUBMISSION).orElse(LATER.contains(key));
  }

  /** The first stage after the draft that requires a field. */
  Optional<Stage> required(ProposalKey key) {
    return Optional.ofNullable(required.get(key));
  }

  /** The parts of a field that a submission requires, such as the name of each speaker. */
  List<Key> requiredParts(ProposalKey key) {
    List<Key> parts = new ArrayList<>();
    for (Requirement requirement : requirements.getOrDefault(key, List.of())) {
      requirement.path().inner().filter(part -> !parts.contains(part)).ifPresent(parts::add);
    }
    return parts;
  }

  /** The parts of a field that the form or the requirements name. */
  List<Key> parts(ProposalKey key) {
    List<Key> parts = requiredParts(key);
    for (FormField field : fields.getOrDefault(key, List.of())) {
      field.path().inner().filter(part -> !parts.contains(part)).ifPresent(parts::add);
    }
    return parts;
  }

  /**
   * What the call asks for in a field, as a sentence that begins with the label of its pages unless
   * the rest says the same.
   */
  String heading(ProposalKey key) {
    String label = label(key);
    String description = description(key);
    String bare = bare(label);
    String rest = bare(description);
    if (label.endsWith("?") || bare.equals(rest)) {
      return Sentences.of(label);
    }
    boolean isSame = rest.contains(bare) || (bare + "s").equals(rest);
    return Sentences.of(isSame ? description : label + ": " + description);
  }

  private static String bare(String phrase) {
    return phrase.replace("(s)", "").toLowerCase(Locale.ROOT).strip();
  }

  private String label(ProposalKey key) {
    List<FormField> found = fields.getOrDefault(key, List.of());
    String label =
        found.isEmpty() || found.get(0).path().inner().isPresent()
            ? key.label()
            : found.get(0).label();
    return label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
  }

  private String description(ProposalKey key) {
    for (FormField field : fields.getOrDefault(key, List.of())) {
      if (field.path().inner().isEmpty() && field.description().isPresent()) {
        return field.description().get();
      }
    }
    return key.meaning();
  }

  /** The page that requires a field or its parts. */
  Optional<String> source(ProposalKey key) {
    return requirements.getOrDefault(key, List.of()).stream()
        .flatMap(requirement -> requirement.source().url().stream())
        .findFirst();
  }
}
