package lectern.statistics;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.Located;
import lectern.profile.Vocabularies;
import lectern.programme.Privacy;
import lectern.programme.SafeText;
import lectern.session.PersonIndex;
import lectern.session.Programme;
import lectern.session.ProposalContext;
import lectern.session.Session;
import lectern.source.SourceRange;

/** Computes the statistics of the proposals that are added to it. */
public final class Statistics {
  private static final SafeText PUBLIC = new SafeText(Privacy.PUBLIC);

  private final Map<Event, List<Session>> events = new LinkedHashMap<>();
  private final Map<SourceRange, SessionFigures> counted = new HashMap<>();

  /**
   * The options of statistics.
   *
   * @param isExact whether counts below five are shown
   * @param perSession whether each session gets its own statistics too
   * @param zone the time zone in which hours are counted, if it is not the one in which times are
   *     printed
   */
  public record Wish(boolean isExact, boolean perSession, Optional<ZoneId> zone) {}

  private record Event(String profile, String name) {}

  /** Adds a proposal. */
  public void add(ProposalContext context) {
    Session session = Session.of(context);
    counted.put(session.head(), SessionFigures.of(context, session));
    events
        .computeIfAbsent(new Event(session.profile(), session.event()), e -> new ArrayList<>())
        .add(session);
  }

  /**
   * The statistics of each event, in the order of first proposals: of the programme, then of its
   * sessions on request. For a single proposal only those of the session, unless it was declined or
   * withdrawn.
   */
  public List<Part> parts(Wish wish) {
    List<Part> parts = new ArrayList<>();
    for (List<Session> sessions : events.values()) {
      Programme programme = Programme.of(sessions);
      if (counted.size() > 1 || programme.active().isEmpty()) {
        parts.add(counted(programme).part(wish));
      }
      if (counted.size() == 1 || wish.perSession()) {
        for (Session session : programme.active()) {
          parts.add(session(session, programme.people(), wish));
        }
      }
    }
    return List.copyOf(parts);
  }

  /**
   * The statistics of each event beside those of the same event in other proposals. One event of
   * each side that the other does not have is compared with that of the other.
   *
   * @param name a name for the other proposals where the event is the same
   * @throws UnpairedEventsException if there are more such events, or no proposals
   */
  public List<Part> beside(Statistics other, String name, Wish wish)
      throws UnpairedEventsException {
    Map<Event, Event> pairs = pairs(other);
    List<Part> parts = new ArrayList<>();
    pairs.forEach((one, its) -> parts.add(counted(one).beside(other.counted(its), name, wish)));
    return List.copyOf(parts);
  }

  private Map<Event, Event> pairs(Statistics other) throws UnpairedEventsException {
    List<Event> left = new ArrayList<>(events.keySet());
    List<Event> right = new ArrayList<>(other.events.keySet());
    left.removeAll(other.events.keySet());
    right.removeAll(events.keySet());
    boolean isClear = left.size() == right.size() && left.size() <= 1;
    if (!isClear || events.isEmpty()) {
      throw new UnpairedEventsException(names(left), other.names(right));
    }
    Map<Event, Event> pairs = new LinkedHashMap<>();
    events.keySet().forEach(event -> pairs.put(event, left.contains(event) ? right.get(0) : event));
    return pairs;
  }

  private List<String> names(List<Event> some) {
    return some.stream().map(event -> counted(event).title()).toList();
  }

  private CountedProgramme counted(Event event) {
    return counted(Programme.of(events.get(event)));
  }

  private CountedProgramme counted(Programme programme) {
    List<SessionFigures> all = counted(programme.sessions());
    Vocabularies lists = all.get(0).profile().vocabularies();
    return new CountedProgramme(
        programme, all, scope(programme.active(), programme.people(), lists));
  }

  private Part session(Session session, PersonIndex identities, Wish wish) {
    Vocabularies lists = counted.get(session.head()).profile().vocabularies();
    Scope scope = scope(List.of(session), identities, lists);
    PeopleTables people = new PeopleTables(scope);
    Table genders = people.genders();
    return new Part(
        Part.Kind.SESSION,
        PUBLIC.line(title(session)),
        List.of(
            OverviewTable.of(scope),
            TargetTable.of(scope, wish.isExact()),
            people.roles(identities),
            people.stakeholderGroups(),
            people.regionalGroups(),
            // Sessions add up to the programme, so suppressed counts could be computed from the
            // others.
            wish.isExact() ? genders : genders.withheld(),
            people.organizations(),
            new TimeTables(scope).activities()));
  }

  private Scope scope(List<Session> sessions, PersonIndex identities, Vocabularies lists) {
    List<SessionFigures> those = counted(sessions);
    return new Scope(those, StagePeople.of(sessions, identities), lists);
  }

  private List<SessionFigures> counted(List<Session> sessions) {
    List<SessionFigures> those = new ArrayList<>();
    sessions.forEach(session -> those.add(counted.get(session.head())));
    return those;
  }

  private static String title(Session session) {
    Optional<String> number =
        session
            .number()
            .map(given -> session.type().map(type -> type + " ").orElse("") + "#" + given.value());
    Optional<String> title = session.title().map(Located::value);
    return title
        .map(text -> number.map(prefix -> prefix + " ").orElse("") + text)
        .or(() -> number)
        .orElse("An untitled session");
  }
}
