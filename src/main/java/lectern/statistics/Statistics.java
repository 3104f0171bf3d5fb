package lectern.statistics;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.Located;
import lectern.profile.Profile;
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
        parts.add(programme(programme, wish));
      }
      if (counted.size() == 1 || wish.perSession()) {
        for (Session session : programme.active()) {
          parts.add(session(session, programme.people(), wish));
        }
      }
    }
    return List.copyOf(parts);
  }

  private Part programme(Programme programme, Wish wish) {
    List<SessionFigures> all = counted(programme.sessions());
    Vocabularies lists = all.get(0).profile().vocabularies();
    Scope scope = scope(programme.active(), programme.people(), lists);
    PeopleTables people = new PeopleTables(scope);
    TimeTables times = new TimeTables(scope);
    ProposalTables proposals = new ProposalTables(all, lists);
    Table genders = people.genders();
    return new Part(
        Part.Kind.PROGRAMME,
        PUBLIC.line(title(all)),
        List.of(
            OverviewTable.of(scope),
            proposals.statuses(),
            proposals.acceptance(),
            people.roles(programme.people()),
            people.stakeholderGroups(),
            people.regionalGroups(),
            wish.isExact() ? genders : Suppression.of(genders),
            people.organizations(),
            ProposalTables.proposers(scope),
            times.formats(),
            times.lengths(),
            times.activities(),
            times.roomShares(),
            times.themes(),
            times.hours(wish.zone().orElseGet(() -> programme.sessions().get(0).zone().id())),
            people.load(),
            people.mostSessions()));
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

  /** The first event name in the sessions, or else that of the profile. */
  private static String title(List<SessionFigures> sessions) {
    for (SessionFigures session : sessions) {
      if (session.event().isPresent()) {
        return session.event().get();
      }
    }
    Profile profile = sessions.get(0).profile();
    return profile.event().orElse(profile.title());
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
