package lectern.editor.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.editor.place.Place;
import lectern.session.Participant;
import lectern.session.PersonName;
import lectern.session.Session;
import lectern.source.SourceRange;

/** The people who are named elsewhere in the programme, each once. */
final class PersonCandidates {
  private final DraftContext draft;
  private final Place place;

  PersonCandidates(DraftContext draft, Place place) {
    this.draft = draft;
    this.place = place;
  }

  /** Returns their names. */
  List<Candidate> names() {
    return people().stream().map(person -> candidate(person, person.name())).toList();
  }

  /** Returns each as a line of name, organization and groups, as far as they are known. */
  List<Candidate> lines() {
    List<Candidate> lines = new ArrayList<>();
    for (Participant person : people()) {
      if (person.name().indexOf(',') < 0) {
        lines.add(candidate(person, String.join(", ", parts(person))));
      }
    }
    return lines;
  }

  /** Returns the organizations of the programme. */
  List<Candidate> organizations() {
    Map<String, Candidate> found = new LinkedHashMap<>();
    for (Session session : draft.programme().sessions()) {
      for (Participant person : session.people()) {
        String name = person.organizationName();
        if (!name.isEmpty() && !isHere(person.organizationRange())) {
          found.putIfAbsent(name, Candidate.text(name, ""));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private Candidate candidate(Participant person, String value) {
    List<String> parts = parts(person);
    return new Candidate(
        Completion.Kind.PERSON,
        value,
        false,
        person.name(),
        List.of(person.name()),
        String.join(", ", parts.subList(1, parts.size())),
        "");
  }

  private List<String> parts(Participant person) {
    List<String> parts = new ArrayList<>(List.of(person.name()));
    String organization = person.organizationName();
    boolean isGroup =
        draft.profile().isStakeholderGroup(organization)
            || draft.profile().isRegionalGroup(organization);
    if (!organization.isEmpty() && organization.indexOf(',') < 0 && !isGroup) {
      parts.add(organization);
    }
    boolean hasGroups =
        draft.profile().isStakeholderGroup(person.stakeholderGroup())
            && draft.profile().isRegionalGroup(person.regionalGroup());
    if (hasGroups) {
      parts.add(person.stakeholderGroup());
      parts.add(person.regionalGroup());
    }
    return parts;
  }

  /** Returns each person as described best: with groups rather than without. */
  private List<Participant> people() {
    Map<String, Participant> found = new LinkedHashMap<>();
    for (Session session : draft.programme().sessions()) {
      for (Participant person : session.people()) {
        String key = draft.programme().people().of(person.key());
        if (!isHere(person.range()) && !isListed(person)) {
          found.merge(key, person, PersonCandidates::better);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static Participant better(Participant one, Participant other) {
    return knowledge(other) > knowledge(one) ? other : one;
  }

  private static int knowledge(Participant person) {
    return (person.group().isPresent() ? 2 : 0) + (person.organizationName().isEmpty() ? 0 : 1);
  }

  /** Returns whether it is the text that is being typed. */
  private boolean isHere(SourceRange range) {
    return range.file().equals(place.range().file())
        && range.startOffset() <= place.range().endOffset()
        && range.endOffset() >= place.range().startOffset();
  }

  private boolean isListed(Participant person) {
    String key = person.identity().nameKey();
    for (String other : place.others()) {
      int comma = other.indexOf(',');
      if (PersonName.key(comma < 0 ? other : other.substring(0, comma)).equals(key)) {
        return true;
      }
    }
    return false;
  }
}
