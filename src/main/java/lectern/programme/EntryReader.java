package lectern.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lectern.country.Countries;
import lectern.country.Country;
import lectern.fields.Field;
import lectern.fields.Located;
import lectern.profile.DayStart;
import lectern.profile.Profile;
import lectern.profile.Term;
import lectern.profile.Vocabularies;
import lectern.proposal.Heading;
import lectern.proposal.Person;
import lectern.proposal.Proposal;
import lectern.proposal.Role;
import lectern.proposal.SessionFormat;
import lectern.proposal.Status;
import lectern.proposal.Zone;
import lectern.session.Participant;
import lectern.session.Slot;
import lectern.session.SlotFault;

/** Turns a proposal into an entry, which has no identity yet. */
final class EntryReader {
  static final UUID NO_ID = new UUID(0, 0);

  private static final String UNTITLED = "Untitled";

  private final Proposal proposal;
  private final Vocabularies words;
  private final Privacy privacy;
  private final SafeText safe;
  private final Zone zone;
  private final DayStart dayStart;

  private EntryReader(Proposal proposal, Profile profile, Privacy privacy) {
    this.proposal = proposal;
    this.words = profile.vocabularies();
    this.privacy = privacy;
    this.zone = profile.printedZone(proposal);
    this.dayStart = profile.dayStart();
    this.safe = new SafeText(privacy);
  }

  static Entry read(Proposal proposal, Profile profile, Privacy privacy) {
    return new EntryReader(proposal, profile, privacy).entry();
  }

  private Entry entry() {
    Optional<SessionFormat> format = proposal.content().format().value();
    EntryFormat kind =
        new EntryFormat(
            format.flatMap(found -> line(found.type())).map(words.formats()::canonical),
            format.flatMap(found -> line(found.layout())).map(words.layouts()::canonical),
            proposal.content().formatMinutes());
    return new Entry(
        NO_ID,
        0,
        name(),
        proposal.heading().status().value().orElse(Status.SUBMITTED),
        line(proposal.heading().theme()).map(words.themes()::canonical),
        Slot.of(proposal),
        SlotFault.of(proposal),
        zone,
        dayStart,
        line(proposal.schedule().room()),
        kind,
        people(),
        proposal.content().description().value().map(safe::prose).orElse(""));
  }

  private SessionName name() {
    Heading heading = proposal.heading();
    Optional<String> type = line(heading.type());
    Optional<Term> term = type.flatMap(words.sessionTypes()::find);
    return new SessionName(
        line(heading.event()),
        term.map(Term::name).or(() -> type),
        term.flatMap(Term::prints).or(() -> term.map(Term::name)).or(() -> type),
        heading.number().value(),
        line(heading.title()).orElse(UNTITLED),
        proposal.head().file());
  }

  private List<PersonEntry> people() {
    List<PersonEntry> people = new ArrayList<>();
    for (Role role : Role.values()) {
      for (Person person : proposal.people().in(role)) {
        Optional<String> name =
            person.writtenName().map(safe::line).or(() -> line(person.organization()));
        PersonEntry entry = participant(role, name.orElse(""), person);
        if (!entry.line().isEmpty()) {
          people.add(entry);
        }
      }
    }
    return List.copyOf(people);
  }

  private PersonEntry participant(Role role, String name, Person person) {
    List<String> aliases = new ArrayList<>();
    for (Located<String> alias : person.aliases().value().orElse(List.of())) {
      aliases.add(alias.value());
    }
    return new PersonEntry(
        role,
        name,
        line(person.organization()),
        line(person.stakeholderGroup()).map(words.stakeholderGroups()::canonical),
        line(person.regionalGroup()).map(words.regionalGroups()::canonical),
        List.copyOf(aliases),
        Participant.of(role, person, words),
        privacy == Privacy.PRIVATE ? Optional.of(personal(person)) : Optional.empty());
  }

  private PersonalData personal(Person person) {
    return new PersonalData(
        line(person.email()),
        line(person.country()).map(word -> Countries.find(word).map(Country::name).orElse(word)),
        line(person.gender()),
        person.youth().value(),
        person.presence().value(),
        person.confirmation().value(),
        line(person.url()));
  }

  private Optional<String> line(Field<String> field) {
    return field.value().map(safe::line);
  }
}
