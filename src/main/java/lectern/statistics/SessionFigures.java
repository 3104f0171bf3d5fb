package lectern.statistics;

import java.util.List;
import java.util.Optional;
import lectern.check.rules.timing.ActivityMinutes;
import lectern.profile.Profile;
import lectern.proposal.Person;
import lectern.proposal.Proposal;
import lectern.proposal.Role;
import lectern.session.AgendaTimeline;
import lectern.session.PlaceholderName;
import lectern.session.ProposalContext;
import lectern.session.Session;

/**
 * The figures of a session.
 *
 * @param event the event as written
 * @param nameless the number of people without a name, or with a placeholder for one, in roles on
 *     stage
 * @param format the format as a term of the profile
 * @param minutes the length, if it is known
 * @param agenda the minutes of each activity, if every agenda item states one
 * @param hasPreviousReport whether it links to the report of an earlier session
 * @param targets its results for the targets of the profile
 */
record SessionFigures(
    Session session,
    Profile profile,
    Optional<String> event,
    int nameless,
    Optional<Value> format,
    Optional<Integer> minutes,
    Optional<ActivityMinutes> agenda,
    boolean hasPreviousReport,
    List<TargetResult> targets) {

  /** Reads the figures off a proposal and the session made of it. */
  static SessionFigures of(ProposalContext context, Session session) {
    Proposal proposal = context.proposal();
    int nameless = 0;
    for (Role role : Role.values()) {
      for (Person person : proposal.people().in(role)) {
        nameless += role.isOnStage() && isNameless(person) ? 1 : 0;
      }
    }
    return new SessionFigures(
        session,
        context.profile(),
        proposal.heading().event().value(),
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
        proposal.report().previousReport().value().isPresent(),
        TargetResult.of(context));
  }

  private static boolean isNameless(Person person) {
    return person.name().value().filter(name -> !PlaceholderName.isNobody(name)).isEmpty();
  }
}
