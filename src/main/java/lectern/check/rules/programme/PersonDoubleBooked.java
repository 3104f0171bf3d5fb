package lectern.check.rules.programme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProgrammeRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.session.Participant;
import lectern.session.Programme;
import lectern.source.EnglishList;
import lectern.source.Quote;

/** Reports people in several sessions at the same time. */
public final class PersonDoubleBooked implements ProgrammeRule {

  @Override
  public String id() {
    return "programme/person-double-booked";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.FULL;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Person double-booked.",
        """
            Speakers, moderators and rapporteurs count; organizers don't. People who have declined, or whose role
            somebody else takes with "replaces", don't count either. Names and "aliases" are compared without regard
            to capitals, accents, spaces and titles; different "id" or "email" are different people. If many sessions
            run at the same time, each is reported with one of those that started before it, and the others are
            counted.
            """,
        """
            number: 1
            time: {start: 2021-12-10T10:00Z, end: 2021-12-10T11:00Z}
            speakers: [Ada Example]
            ---
            number: 2
            time: {start: 2021-12-10T10:30Z, end: 2021-12-10T11:30Z}
            moderator: Ada Example
            """,
        """
            number: 1
            time: {start: 2021-12-10T10:00Z, end: 2021-12-10T11:00Z}
            speakers: [Ada Example]
            ---
            number: 2
            time: {start: 2021-12-10T11:30Z, end: 2021-12-10T12:30Z}
            moderator: Ada Example
            """);
  }

  @Override
  public List<Finding> check(Programme programme, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    for (List<Booking> bookings : Booking.byPerson(programme)) {
      for (Timetable.Overlap overlap : new Timetable(bookings).overlaps()) {
        findings.add(finding(overlap, rule));
      }
    }
    return findings;
  }

  private static Finding finding(Timetable.Overlap overlap, RuleContext rule) {
    Participant person = overlap.later().roles().get(0);
    return rule.finding(
        person.range(),
        Quote.of(person.name())
            + " is double-booked: "
            + roles(overlap.later())
            + " and "
            + roles(overlap.earlier())
            + " ("
            + overlap.text()
            + ").",
        "Move one of the sessions, or replace the person in one of them.",
        List.of(overlap.earlier().roles().get(0).range()));
  }

  private static String roles(Booking booking) {
    Set<String> titles = new LinkedHashSet<>();
    for (Participant role : booking.roles()) {
      titles.add(role.role().title());
    }
    return EnglishList.of(List.copyOf(titles), "and") + " in " + booking.session().label();
  }
}
