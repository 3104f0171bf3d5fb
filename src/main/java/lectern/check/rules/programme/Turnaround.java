package lectern.check.rules.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProgrammeRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.session.Named;
import lectern.session.Participant;
import lectern.session.Plural;
import lectern.session.Programme;
import lectern.source.Quote;

/** Reports too little time between two sessions in one room or of one person. */
public final class Turnaround implements ProgrammeRule {
  private static final int MINUTES = 10;

  @Override
  public String id() {
    return "programme/turnaround";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.FULL;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Too little time between sessions.",
        """
            A room has to be cleared and filled, and a speaker has to get to the next room. Overlapping sessions are
            reported by other rules. People who stay in the same room, or whose room is unknown, are not reported.
            """,
        """
            number: 1
            time: {start: 2021-12-10T10:00Z, end: 2021-12-10T11:00Z}
            room: Conference Room 6
            ---
            number: 2
            time: {start: 2021-12-10T11:05Z, end: 2021-12-10T12:05Z}
            room: Conference Room 6
            """,
        """
            number: 1
            time: {start: 2021-12-10T10:00Z, end: 2021-12-10T11:00Z}
            room: Conference Room 6
            ---
            number: 2
            time: {start: 2021-12-10T11:15Z, end: 2021-12-10T12:15Z}
            room: Conference Room 6
            """,
        List.of(new Parameter("minutes", "minimum time between two sessions, in minutes", "10")));
  }

  @Override
  public List<Finding> check(Programme programme, RuleContext rule) {
    int minutes = rule.number("minutes", MINUTES);
    List<Finding> findings = new ArrayList<>();
    for (List<Booking> bookings : Booking.byRoom(programme)) {
      for (Timetable.Succession next : new Timetable(bookings).successions()) {
        if (next.minutes() < minutes) {
          findings.add(ofRoom(next, minutes, rule));
        }
      }
    }
    for (List<Booking> bookings : Booking.byPerson(programme)) {
      for (Timetable.Succession next : new Timetable(bookings).successions()) {
        if (next.minutes() < minutes && isElsewhere(next)) {
          findings.add(ofPerson(next, minutes, rule));
        }
      }
    }
    return findings;
  }

  private static boolean isElsewhere(Timetable.Succession next) {
    Optional<String> from = next.earlier().session().room().map(Named::key);
    Optional<String> to = next.later().session().room().map(Named::key);
    return from.isPresent() && to.isPresent() && !from.equals(to);
  }

  private static Finding ofRoom(Timetable.Succession next, int minutes, RuleContext rule) {
    String room = next.later().session().room().map(Named::text).orElse("");
    return rule.finding(
        next.later().session().timeRange(),
        Quote.of(room) + " is free for only " + time(next) + between(next, minutes),
        "Start the later session later, or move it to another room.",
        List.of(next.earlier().session().timeRange()));
  }

  private static Finding ofPerson(Timetable.Succession next, int minutes, RuleContext rule) {
    Participant person = next.later().roles().get(0);
    return rule.finding(
        person.range(),
        Quote.of(person.name())
            + " has only "
            + time(next)
            + " to change rooms"
            + between(next, minutes),
        "Start the later session later, or hold both sessions in the same room.",
        List.of(next.earlier().roles().get(0).range()));
  }

  private static String time(Timetable.Succession next) {
    return Plural.of(next.minutes(), "minute");
  }

  private static String between(Timetable.Succession next, int minutes) {
    return " between "
        + next.earlier().session().label()
        + " and "
        + next.later().session().label()
        + "; at least "
        + Plural.of(minutes, "minute")
        + (minutes == 1 ? " is" : " are")
        + " required.";
  }
}
