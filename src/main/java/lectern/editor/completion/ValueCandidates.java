package lectern.editor.completion;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import lectern.editor.place.KeyPath;
import lectern.editor.place.Place;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;
import lectern.profile.GivenHeadings;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.proposal.FormatKey;
import lectern.proposal.PersonKey;
import lectern.proposal.PolicyQuestionKey;
import lectern.proposal.ProposalKey;

/** The values of a key. */
final class ValueCandidates {
  private static final String MINUTES = "timing/allowed-minutes";

  private final DraftContext draft;
  private final Place place;
  private final KeyPath path;

  ValueCandidates(DraftContext draft, Place place, KeyPath path) {
    this.draft = draft;
    this.place = place;
    this.path = path;
  }

  /** Returns the values of a key as a whole. */
  List<Candidate> all() {
    TypedKey key = path.last().orElseThrow();
    ValueType type = key.type() instanceof ValueType.Items items ? items.item() : key.type();
    if (type instanceof ValueType.Listed listed) {
      return TermCandidates.of(listed, draft.profile().vocabularies());
    }
    if (type instanceof ValueType.Choice choice) {
      return texts(choice.words());
    }
    if (type == ValueType.Simple.BOOLEAN) {
      return texts(List.of("true", "false"));
    }
    if (type == ValueType.Simple.TIME_ZONE) {
      return texts(zones());
    }
    return key instanceof ProposalKey whole ? ofProposal(whole) : ofPart(key);
  }

  private List<Candidate> ofProposal(ProposalKey key) {
    return switch (key) {
      case EVENT -> events();
      case LANGUAGE -> texts(languages());
      case CONFLICTS_WITH -> SessionCandidates.of(draft);
      case SDGS -> GoalCandidates.of(place.typed());
      default -> List.of();
    };
  }

  private List<Candidate> ofPart(TypedKey key) {
    if (key == PersonKey.NAME || key == PersonKey.REPLACES) {
      return new PersonCandidates(draft, place).names();
    }
    if (key == PersonKey.ORGANIZATION) {
      return new PersonCandidates(draft, place).organizations();
    }
    if (key == PersonKey.COUNTRY) {
      return CountryCandidates.all();
    }
    if (key == PolicyQuestionKey.HEADING) {
      return texts(headings());
    }
    return key == FormatKey.MINUTES ? minutes() : List.of();
  }

  private static List<Candidate> texts(List<String> values) {
    return values.stream().map(value -> Candidate.text(value, "")).toList();
  }

  private static List<Candidate> events() {
    List<Candidate> events = new ArrayList<>();
    for (Profile profile : Profiles.all()) {
      profile.event().ifPresent(event -> events.add(Candidate.text(event, profile.title())));
    }
    return events;
  }

  private static List<String> languages() {
    return Arrays.stream(Locale.getISOLanguages())
        .map(code -> new Locale(code).getDisplayLanguage(Locale.ENGLISH))
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns the zones that are named after places. */
  private static List<String> zones() {
    return new TreeSet<>(ZoneId.getAvailableZoneIds())
        .stream()
            .filter(zone -> zone.indexOf('/') > 0)
            .filter(zone -> !zone.startsWith("Etc/") && !zone.startsWith("System"))
            .toList();
  }

  private List<String> headings() {
    Optional<String> theme =
        draft.stated().theme().map(draft.profile().vocabularies().themes()::canonical);
    return draft.profile().givenHeadings().stream()
        .filter(given -> theme.equals(Optional.of(given.theme())))
        .map(GivenHeadings::headings)
        .flatMap(List::stream)
        .toList();
  }

  private List<Candidate> minutes() {
    return draft
        .profile()
        .settingOrGroup(MINUTES)
        .filter(setting -> setting.on())
        .filter(setting -> draft.profile().concerns(setting.types(), draft.stated().type()))
        .flatMap(setting -> setting.written("minutes"))
        .map(lengths -> List.of(lengths.split(" or ", -1)))
        .orElse(List.of())
        .stream()
        .map(length -> Candidate.number(Completion.Kind.VALUE, length, ""))
        .toList();
  }
}
