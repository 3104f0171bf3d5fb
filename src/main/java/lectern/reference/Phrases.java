package lectern.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.fields.Values;
import lectern.profile.EventDates;
import lectern.profile.EventZone;
import lectern.profile.FormField;
import lectern.profile.FormStyle;
import lectern.profile.FormatRow;
import lectern.profile.ReportDeadline;
import lectern.profile.Term;
import lectern.profile.Vocabularies;
import lectern.profile.Vocabulary;

/** English phrases for lists, changes, dates and vocabularies. */
final class Phrases {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

  private Phrases() {}

  /** A list of alternatives: {@code 30, 60 or 90}. */
  static String either(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " or " + items.get(last);
  }

  /** A list of quotations: {@code "Data", "Trust"}. */
  static String quoted(List<String> items) {
    return "\"" + String.join("\", \"", items) + "\"";
  }

  /** A change: {@code at most 60; previously at most 80}; empty when nothing changes. */
  static Optional<String> change(Optional<String> before, Optional<String> after) {
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(
            after.orElse("unknown") + before.map(text -> "; previously " + text).orElse(""));
  }

  /** A range of days: {@code 6 to 10 December 2021}, {@code 28 November to 2 December 2022}. */
  static String days(EventDates dates) {
    LocalDate start = dates.start();
    LocalDate end = dates.end();
    if (start.equals(end)) {
      return DAY.format(end);
    }
    DateTimeFormatter first = start.getYear() == end.getYear() ? DAY_OF_YEAR : DAY;
    boolean oneMonth = first == DAY_OF_YEAR && start.getMonth() == end.getMonth();
    return (oneMonth ? start.getDayOfMonth() : first.format(start)) + " to " + DAY.format(end);
  }

  /** A time zone: {@code Europe/Warsaw (times are printed in UTC)}. */
  static String zone(EventZone zone) {
    return zone.name()
        + zone.printed().map(printed -> " (times are printed in " + printed + ")").orElse("");
  }

  /** A moment: {@code 26 May 2021, 23:59 UTC}, {@code 6 June 2016, 23:59 UTC-11:00}. */
  static String moment(OffsetDateTime moment) {
    boolean utc = moment.getOffset().equals(ZoneOffset.UTC);
    return MOMENT.format(moment) + (utc ? "" : moment.getOffset().getId());
  }

  /** A deadline: {@code 2 hours after the end of the session}. */
  static String deadline(ReportDeadline deadline) {
    return deadline instanceof ReportDeadline.AfterSession after
        ? counted(after.hours(), "hour") + " after the end of the session"
        : counted(((ReportDeadline.AfterEvent) deadline).days(), "day")
            + " after the last day of the event";
  }

  private static String counted(int number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  /** All vocabularies, in the order of the file format. */
  static List<Vocabulary> all(Vocabularies lists) {
    return List.of(
        lists.sessionTypes(),
        lists.themes(),
        lists.stakeholderGroups(),
        lists.regionalGroups(),
        lists.formats(),
        lists.layouts());
  }

  /** The heading of a vocabulary: {@code Session types}. */
  static String plural(Vocabulary list) {
    String label = list.label();
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1) + "s";
  }

  /** A term with its aliases: {@code workshop, in headings WS (also: WS)}. */
  static String term(Term term) {
    String prints = term.prints().map(text -> ", in headings " + text).orElse("");
    String also = String.join("; ", term.aliases());
    return term.name() + prints + (also.isEmpty() ? "" : " (also: " + also + ")");
  }

  /** A field of a form: {@code speakers for workshop: "Speaker", numbered}. */
  static String field(FormField field) {
    String types = field.types().isEmpty() ? "" : " for " + either(field.types());
    String style = field.style() == FormStyle.HEADING ? "" : ", " + Values.word(field.style());
    String also =
        field.labels().isEmpty() ? "" : " (also: " + String.join("; ", field.labels()) + ")";
    return field.path() + types + ": \"" + field.label() + "\"" + style + also;
  }

  /** The layouts and lengths of a format: {@code U-shape or Circle; 60 or 90 minutes}. */
  static String format(FormatRow row) {
    String minutes = either(row.minutes().stream().map(String::valueOf).toList());
    return Stream.of(either(row.layouts()), minutes.isEmpty() ? "" : minutes + " minutes")
        .filter(part -> !part.isEmpty())
        .reduce((layouts, lengths) -> layouts + "; " + lengths)
        .orElse("");
  }
}
