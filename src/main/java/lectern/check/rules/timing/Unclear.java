package lectern.check.rules.timing;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** A date, time or time zone that can't be read with certainty. */
public final class Unclear implements ProblemRule {

  @Override
  public String id() {
    return "timing/unclear";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.UNCLEAR_TIME;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "The date or time can't be read with certainty.",
        """
            Times are read in the notation of ISO 8601 and as published programmes print them. A time without a UTC
            offset is local to the event's time zone, which "time-zone" sets in the proposal, the configuration or the
            profile. Reported are ambiguous dates such as 12/10/2021, a weekday that doesn't fit the date, an
            abbreviation that the event's time zone doesn't use on that day, a time that clocks skip or show twice, and
            an unknown time zone. The field is treated as unknown, and no other rule reports it.
            """,
        """
            time: Friday, 12/10/2021, 10:15 - 11:45 UTC
            """,
        """
            time: Friday, 10 December 2021, 10:15 - 11:45 UTC
            """);
  }
}
