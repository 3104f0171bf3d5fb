package lectern.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Located;
import lectern.profile.Vocabularies;
import lectern.proposal.Heading;
import lectern.proposal.Person;
import lectern.proposal.Proposal;
import lectern.proposal.Role;
import lectern.proposal.Schedule;
import lectern.proposal.Status;
import lectern.proposal.TimeSlot;
import lectern.proposal.Zone;
import lectern.session.similarity.TextSketch;
import lectern.source.Quote;
import lectern.source.SourceRange;

/**
 * The data of one proposal for programme rules, exports and statistics. It references neither the
 * text nor the nodes of the file, so that a whole event fits in memory.
 *
 * @param profile the name of the profile that applies to it
 * @param event the event in small letters; that of the profile where the proposal names none
 * @param head the start of the document
 * @param type the session type as a term of the profile
 * @param slot the time slot, if known
 * @param zone the time zone in which its time is printed
 * @param timeRange the range of its time, or where it is missing
 * @param room absent also for words such as "online"
 * @param theme as a term of the profile
 * @param people all people with a name that is no placeholder, in the order of the roles
 * @param organizations the organizations of the organizers, also of those without a name
 * @param conflictsWith numbers of sessions that must not run at the same time
 */
public record Session(
    String profile,
    String event,
    SourceRange head,
    Optional<String> type,
    Optional<Located<Integer>> number,
    Optional<Located<String>> title,
    Optional<Status> status,
    Optional<Slot> slot,
    Zone zone,
    SourceRange timeRange,
    Optional<Named> room,
    Optional<Named> theme,
    List<Participant> people,
    List<Named> organizations,
    List<Located<Integer>> conflictsWith,
    TextSketch sketch) {

  /** The session of a proposal. */
  public static Session of(ProposalContext context) {
    Proposal proposal = context.proposal();
    Heading heading = proposal.heading();
    Schedule schedule = proposal.schedule();
    Vocabularies lists = context.vocabularies();
    return new Session(
        context.profile().name(),
        event(context).map(Session::plain).orElse(""),
        proposal.head(),
        heading.type().value().map(lists.sessionTypes()::canonical),
        located(heading.number()),
        located(heading.title()),
        heading.status().value(),
        Slot.of(proposal),
        context.printedZone(),
        schedule.time().value().map(TimeSlot::range).orElse(schedule.time().range()),
        Named.of(schedule.room()).filter(Room::isMeant),
        Named.of(heading.theme().map(lists.themes()::canonical)),
        people(context),
        organizations(proposal),
        withoutText(schedule.conflictsWith().value().orElse(List.of())),
        TextSketch.of(context));
  }

  private static String plain(String event) {
    return event.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  /** A session outlives its file and keeps none of its text. */
  private static List<Located<Integer>> withoutText(List<Located<Integer>> numbers) {
    List<Located<Integer>> kept = new ArrayList<>();
    for (Located<Integer> number : numbers) {
      kept.add(new Located<>(number.value(), number.range(), Optional.empty()));
    }
    return List.copyOf(kept);
  }

  private static <T> Optional<Located<T>> located(Field<T> field) {
    return field.value().map(value -> new Located<>(value, field.range(), Optional.empty()));
  }

  private static List<Participant> people(ProposalContext context) {
    List<Participant> people = new ArrayList<>();
    for (Role role : Role.values()) {
      for (Person person : context.proposal().people().in(role)) {
        context.people().participant(role, person).ifPresent(people::add);
      }
    }
    return List.copyOf(people);
  }

  /** Returns the name of the event, in the spelling of the profile if that is for this event. */
  private static Optional<String> event(ProposalContext context) {
    Optional<String> written = context.proposal().heading().event().value();
    boolean isOther = written.isPresent() && !context.profile().isEvent(written.get());
    return isOther ? written : context.profile().event().or(() -> written);
  }

  private static List<Named> organizations(Proposal proposal) {
    List<Named> organizations = new ArrayList<>();
    for (Person organizer : proposal.people().in(Role.ORGANIZER)) {
      Named.of(organizer.organization()).ifPresent(organizations::add);
    }
    return List.copyOf(organizations);
  }

  /** Returns whether its proposer withdrew it. */
  public boolean isWithdrawn() {
    return status.equals(Optional.of(Status.WITHDRAWN));
  }

  /** Returns whether it is neither declined nor withdrawn. */
  public boolean isActive() {
    return !isWithdrawn() && !status.equals(Optional.of(Status.DECLINED));
  }

  /** The range for findings about the whole session: its title, else its start. */
  public SourceRange range() {
    return title.map(Located::range).orElse(head);
  }

  /** The session's name in messages: title, type and number, as far as known. */
  public String label() {
    Optional<String> quoted = title.map(Located::value).map(Quote::of);
    Optional<String> numbered =
        number.map(given -> type.map(word -> word + " ").orElse("") + "#" + given.value());
    if (quoted.isPresent()) {
      return quoted.get() + numbered.map(text -> " (" + text + ")").orElse("");
    }
    return numbered.orElse("an untitled session");
  }

  /** The organizers, who come first among the people. */
  public List<Participant> organizers() {
    int count = 0;
    while (count < people.size() && people.get(count).role() == Role.ORGANIZER) {
      count++;
    }
    return people.subList(0, count);
  }
}
