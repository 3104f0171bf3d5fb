package lectern.cli;

import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Set;
import lectern.proposal.Zone;
import lectern.session.Workers;
import lectern.source.Quote;
import picocli.CommandLine.TypeConversionException;

/** Options that mean the same in several commands. */
final class CommonOptions {
  /** The width of text where none is given, in columns. */
  static final int WIDTH = 80;

  private CommonOptions() {}

  /** {@code --jobs}: the number of files to read in parallel. */
  static Argument<Integer> jobs() {
    return number("--jobs", "NUMBER", 1);
  }

  /** Returns the threads for the value of {@code --jobs}; one per processor by default. */
  static Workers workers(Argument<Integer> jobs) {
    return new Workers(jobs.or(Runtime.getRuntime().availableProcessors()));
  }

  /** {@code --width}: the greatest width of lines of text, in columns. */
  static Argument<Integer> width(int least) {
    return number("--width", "COLUMNS", least);
  }

  /** {@code --time-zone}: the zone in which times are printed. */
  static Argument<ZoneId> timeZone() {
    return Argument.converted("--time-zone", "ZONE", ZoneId.class, CommonOptions::parseZone);
  }

  /**
   * Returns the zone for the value of {@code --time-zone}.
   *
   * @param otherwise the zone if the option is not given
   */
  static ZoneId zone(Argument<ZoneId> zone, Zone otherwise) {
    return zone.isGiven() ? zone.get() : otherwise.id();
  }

  /** {@code --to} of a command that prints the first format by default. */
  static <E extends Enum<E>> Argument<E> to(E[] formats) {
    return Argument.choice("--to", "FORMAT", formats);
  }

  /** {@code --where}: a filter of sessions. */
  static Argument<String[]> where() {
    return Argument.texts("--where", "KEY=VALUE");
  }

  /** {@code --include-private}: prints private data of people. */
  static Argument<Boolean> includePrivate() {
    return Argument.flag("--include-private");
  }

  /** An option whose value is a whole number of at least a certain size. */
  static Argument<Integer> number(String name, String label, int least) {
    return Argument.converted(name, label, Integer.class, text -> parse(name, text, least));
  }

  private static int parse(String name, String text, int least) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // The same message as for a number that is too small.
    }
    throw new TypeConversionException(
        name + " must be a whole number of at least " + least + ", not " + Quote.of(text) + ".");
  }

  private static ZoneId parseZone(String name) {
    Set<String> known = ZoneRulesProvider.getAvailableZoneIds();
    if (known.contains(name)) {
      return ZoneId.of(name);
    }
    throw new TypeConversionException(
        "There is no time zone "
            + Quote.of(name)
            + "; "
            + UsageException.suggestion(name, known, "write one such as Europe/Warsaw."));
  }
}
