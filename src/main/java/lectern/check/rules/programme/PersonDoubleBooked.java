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
import lectern.session.EnglishList;
import lectern.session.Participant;
import lectern.session.Programme;
import lectern.source.Quote;

/** One person has to be at two sessions at the same time. */
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
        "One person has to be at two sessions at the same time.",
        """
            Speakers, moderators and the rapporteur have to be there; to be an organizer alone takes nobody's time. Who has declined, and
            who is replaced in a role by somebody with "replaces", is free. Names are compared without regard to capitals, accents and
            spaces, and by their aliases. Where many sessions run at once, each is told beside one of those that began before it, and the
            others are counted.
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
            + " is "
            + roles(overlap.later())
            + " and "
            + roles(overlap.earlier())
            + " at the same time, "
            + overlap.words()
            + ".",
        "Move one of the sessions, or name somebody else for one of them.",
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
