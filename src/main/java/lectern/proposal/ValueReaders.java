package lectern.proposal;

import java.time.LocalDate;
import java.util.List;
import lectern.fields.Located;
import lectern.fields.Problems;
import lectern.fields.ValueReader;
import lectern.fields.Values;

/** The readers of the simple values of one proposal, each created once. */
final class ValueReaders {
  final Problems problems;
  final Values values;
  final ValueReader<String> line;
  final ValueReader<String> prose;
  final ValueReader<List<Located<String>>> lines;
  final ValueReader<Integer> minutes;
  final ValueReader<Integer> clock;
  final ValueReader<LocalDate> day;
  final ValueReader<Boolean> bool;
  final ValueReader<Presence> presence;
  final ValueReader<Confirmation> confirmation;
  final ValueReader<Activity> activity;

  /** Creates readers that report to {@code problems}. */
  ValueReaders(Problems problems) {
    this.problems = problems;
    this.values = new Values(problems);
    Times times = new Times(values);
    this.line = values::line;
    this.prose = values::prose;
    this.lines = values.list(line);
    this.minutes = times::minutes;
    this.clock = times::clock;
    this.day = times::day;
    this.bool = values::bool;
    this.presence = values.choice(Presence.values());
    this.confirmation = values.choice(Confirmation.values(), Confirmation::called);
    this.activity = values.choice(Activity.values());
  }
}
