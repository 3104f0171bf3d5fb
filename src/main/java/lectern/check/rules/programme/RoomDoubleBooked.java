package lectern.check.rules.programme;

import java.util.ArrayList;
import java.util.List;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProgrammeRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.session.Named;
import lectern.session.Programme;
import lectern.session.Session;
import lectern.source.Quote;

/** Reports sessions in the same room at the same time. */
public final class RoomDoubleBooked implements ProgrammeRule {

  @Override
  public String id() {
    return "programme/room-double-booked";
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
        "Room double-booked.",
        """
            Rooms are compared without regard to capitals, accents and spaces. "online", "TBD" and the like are not
            rooms. If many sessions run at the same time, each is reported with one of those that started before it,
            and the others are counted.
            """,
        """
            number: 1
            time: {start: 2021-12-10T10:00Z, end: 2021-12-10T11:00Z}
            room: Conference Room 6
            ---
            number: 2
            time: {start: 2021-12-10T10:30Z, end: 2021-12-10T11:30Z}
            room: Conference Room 6
            """,
        """
            number: 1
            time: {start: 2021-12-10T10:00Z, end: 2021-12-10T11:00Z}
            room: Conference Room 6
            ---
            number: 2
            time: {start: 2021-12-10T10:30Z, end: 2021-12-10T11:30Z}
            room: Conference Room 7
            """);
  }

  @Override
  public List<Finding> check(Programme programme, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    for (List<Booking> bookings : Booking.byRoom(programme)) {
      for (Timetable.Overlap overlap : new Timetable(bookings).overlaps()) {
        overlap
            .later()
            .session()
            .room()
            .ifPresent(room -> findings.add(finding(room, overlap, rule)));
      }
    }
    return findings;
  }

  private static Finding finding(Named room, Timetable.Overlap overlap, RuleContext rule) {
    Session earlier = overlap.earlier().session();
    return rule.finding(
        room.range(),
        Quote.of(room.text())
            + " is double-booked: "
            + overlap.later().session().label()
            + " and "
            + earlier.label()
            + " ("
            + overlap.text()
            + ").",
        "Move one of the sessions to another room or time.",
        List.of(earlier.room().map(Named::range).orElse(earlier.range())));
  }
}
