package lectern.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.rules.timing.ActivityMinutes;
import lectern.profile.Profile;
import lectern.proposal.Person;
import lectern.proposal.Proposal;
import lectern.proposal.Role;
import lectern.session.AgendaTimeline;
import lectern.session.ProposalContext;
import lectern.session.Session;

/**
 * What is counted of a session.
 *
 * @param event as written
 * @param statements of everybody whose name is known, in the order of the session's people
 * @param nameless how many more are named in roles on stage without a name
 * @param format in the profile's word
 * @param minutes its length, if it is known
 * @param agenda what happens in it, if every item says so
 * @param hasPreviousReport whether the report of an earlier session is given
 */
record SessionFigures(
    Session session,
    Profile profile,
    Optional<String> event,
    List<Statement> statements,
    int nameless,
    Optional<Value> format,
    Optional<Integer> minutes,
    Optional<ActivityMinutes> agenda,
    boolean hasPreviousReport) {

  static SessionFigures of(ProposalContext context, Session session) {
    Proposal proposal = context.proposal();
    List<Statement> statements = new ArrayList<>();
    int nameless = 0;
    for (Role role : Role.values()) {
      for (Person person : proposal.people().in(role)) {
        if (person.name().value().isPresent()) {
          // A session has the same people in the same order, those without a name left out.
          statements.add(
              Statement.of(
                  session.people().get(statements.size()), person, context.vocabularies()));
        } else {
          nameless += isOnStage(role) ? 1 : 0;
        }
      }
    }
    return new SessionFigures(
        session,
        context.profile(),
        proposal.heading().event().value(),
        List.copyOf(statements),
        nameless,
        proposal
            .content()
            .format()
            .value()
            .flatMap(format -> format.type().value())
            .map(context.vocabularies().formats()::canonical)
            .map(Value::of),
        AgendaTimeline.minutes(context),
        ActivityMinutes.of(context),
        proposal.report().previousReport().value().isPresent());
  }

  /** Whether who has this role takes part on stage. */
  static boolean isOnStage(Role role) {
    return switch (role) {
      case SPEAKER, MODERATOR, ONLINE_MODERATOR -> true;
      case ORGANIZER, RAPPORTEUR -> false;
    };
  }
}
