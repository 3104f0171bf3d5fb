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

/** Reports sessions of the same theme at the same time. */
public final class SameThemeParallel implements ProgrammeRule {

  @Override
  public String id() {
    return "programme/same-theme-parallel";
  }

  @Override
  public Level level() {
    return Level.NOTE;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.FULL;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Sessions of the same theme run at the same time.",
        """
            People interested in the theme may want to attend both. If many sessions run at the same time, each is
            reported with one of those that started before it, and the others are counted.
            """,
        """
            number: 1
            theme: Trust, security, stability
            time: {start: 2021-12-10T10:00Z, end: 2021-12-10T11:00Z}
            ---
            number: 2
            theme: Trust, security, stability
            time: {start: 2021-12-10T10:30Z, end: 2021-12-10T11:30Z}
            """,
        """
            number: 1
            theme: Trust, security, stability
            time: {start: 2021-12-10T10:00Z, end: 2021-12-10T11:00Z}
            ---
            number: 2
            theme: Trust, security, stability
            time: {start: 2021-12-10T11:00Z, end: 2021-12-10T12:00Z}
            """);
  }

  @Override
  public List<Finding> check(Programme programme, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    for (List<Booking> bookings : Booking.byTheme(programme)) {
      for (Timetable.Overlap overlap : new Timetable(bookings).overlaps()) {
        overlap
            .later()
            .session()
            .theme()
            .ifPresent(theme -> findings.add(finding(theme, overlap, rule)));
      }
    }
    return findings;
  }

  private static Finding finding(Named theme, Timetable.Overlap overlap, RuleContext rule) {
    Session earlier = overlap.earlier().session();
    return rule.finding(
        overlap.later().session().timeRange(),
        "Sessions of the theme "
            + Quote.of(theme.text())
            + " run at the same time: "
            + overlap.later().session().label()
            + " and "
            + earlier.label()
            + " ("
            + overlap.text()
            + ").",
        "Move one of the sessions to another time, if possible.",
        List.of(overlap.earlier().session().timeRange()));
  }
}
