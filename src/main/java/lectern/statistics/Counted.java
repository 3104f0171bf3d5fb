package lectern.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Examination;
import lectern.check.session.Session;
import lectern.check.timing.ActivityMinutes;
import lectern.check.timing.Course;
import lectern.profile.Profile;
import lectern.proposal.Person;
import lectern.proposal.Proposal;
import lectern.proposal.Role;

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
record Counted(
    Session session,
    Profile profile,
    Optional<String> event,
    List<Statement> statements,
    int nameless,
    Optional<Value> format,
    Optional<Integer> minutes,
    Optional<ActivityMinutes> agenda,
    boolean hasPreviousReport) {

  static Counted of(Examination examination, Session session) {
    Proposal proposal = examination.proposal();
    List<Statement> statements = new ArrayList<>();
    int nameless = 0;
    for (Role role : Role.values()) {
      for (Person person : proposal.cast().in(role)) {
        if (person.name().value().isPresent()) {
          // A session has the same people in the same order, those without a name left out.
          statements.add(
              Statement.of(
                  session.people().get(statements.size()), person, examination.vocabularies()));
        } else {
          nameless += isOnStage(role) ? 1 : 0;
        }
      }
    }
    return new Counted(
        session,
        examination.profile(),
        proposal.heading().event().value(),
        List.copyOf(statements),
        nameless,
        proposal
            .content()
            .format()
            .value()
            .flatMap(format -> format.type().value())
            .map(examination.vocabularies().formats()::canonical)
            .map(Value::of),
        Course.minutes(examination),
        ActivityMinutes.of(examination),
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
