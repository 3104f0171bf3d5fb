package lectern.editor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.editor.place.KeyPath;
import lectern.editor.place.Place;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;
import lectern.proposal.ProposalKey;
import lectern.proposal.Role;

/** Completes values, and the parts of values in their printed form. */
final class ValueCompletions {
  private static final int MOST = 200;

  private final DraftContext draft;
  private final Place place;

  private ValueCompletions(DraftContext draft, Place place) {
    this.draft = draft;
    this.place = place;
  }

  static List<Completion> at(Place place, DraftContext draft) {
    if (!place.isAsWritten()) {
      return List.of();
    }
    ValueCompletions values = new ValueCompletions(draft, place);
    return KeyPath.of(place.path()).map(values::of).orElse(List.of());
  }

  private List<Completion> of(KeyPath path) {
    TypedKey key = path.last().orElseThrow();
    if (key instanceof ProposalKey whole && Role.of(whole).isPresent()) {
      return person();
    }
    if (key == ProposalKey.FORMAT) {
      return format();
    }
    List<Candidate> all = new ValueCandidates(draft, place, path).all();
    return completions(Replacement.whole(place), all);
  }

  /** Completes a line of name, organization, stakeholder group and regional group. */
  private List<Completion> person() {
    Replacement part = Replacement.part(place, ",");
    PersonCandidates people = new PersonCandidates(draft, place);
    if (part.from() == 0) {
      boolean isAll = part.to() == place.text().length();
      return completions(part, isAll ? people.lines() : people.names());
    }
    boolean hasStakeholder = false;
    boolean hasRegion = false;
    for (String other : place.text().substring(0, part.from()).split(",", -1)) {
      hasRegion |= hasStakeholder && draft.profile().isRegionalGroup(other.strip());
      hasStakeholder |= draft.profile().isStakeholderGroup(other.strip());
    }
    if (hasRegion) {
      return List.of();
    }
    if (hasStakeholder) {
      return completions(part, terms(ValueType.Listed.REGIONAL_GROUP));
    }
    List<Candidate> candidates = new ArrayList<>(terms(ValueType.Listed.STAKEHOLDER_GROUP));
    if (place.text().lastIndexOf(',', part.from() - 2) < 0) {
      candidates.addAll(people.organizations());
    }
    return completions(part, candidates);
  }

  /** Completes a line such as {@code Panel - Auditorium - 90 Min}. */
  private List<Completion> format() {
    Replacement part = Replacement.part(place, " - ");
    return completions(
        part, terms(part.from() == 0 ? ValueType.Listed.FORMAT : ValueType.Listed.LAYOUT));
  }

  private List<Candidate> terms(ValueType.Listed type) {
    return TermCandidates.of(type, draft.profile().vocabularies());
  }

  private List<Completion> completions(Replacement replaced, List<Candidate> candidates) {
    List<Completion> completions = new ArrayList<>();
    WordStart typed = new WordStart(replaced.typed());
    for (Candidate candidate : candidates) {
      Optional<String> name =
          place.others().contains(candidate.value()) ? Optional.empty() : candidate.matching(typed);
      if (name.isPresent()) {
        replaced
            .with(candidate)
            .map(
                edit ->
                    new Completion(
                        candidate.kind(),
                        candidate.label(),
                        name.get(),
                        candidate.detail(),
                        candidate.documentation(),
                        edit))
            .ifPresent(completions::add);
      }
    }
    List<Completion> sorted = typed.sorted(completions, Completion::filter);
    return sorted.subList(0, Math.min(MOST, sorted.size()));
  }
}
