package lectern.changes;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lectern.fields.Field;
import lectern.profile.Vocabularies;
import lectern.profile.Vocabulary;
import lectern.programme.SafeText;
import lectern.proposal.Heading;
import lectern.proposal.SessionFormat;
import lectern.proposal.TimeSlot;
import lectern.session.Plural;
import lectern.session.TimeText;

/** Compares what a session says in a word or a line: its heading, time, room and format. */
final class FactComparison {
  private final SessionVersion before;
  private final SessionVersion after;
  private final SafeText safe;
  private final List<Change> changes = new ArrayList<>();

  private FactComparison(SessionVersion before, SessionVersion after, SafeText safe) {
    this.before = before;
    this.after = after;
    this.safe = safe;
  }

  static List<Change> of(Matching.Pair pair, SafeText safe) {
    FactComparison comparison = new FactComparison(pair.before(), pair.after(), safe);
    comparison.status();
    comparison.time();
    comparison.heading();
    comparison.format();
    comparison.reports();
    return comparison.changes;
  }

  private void status() {
    Field<?> old = before.proposal().heading().status();
    boolean isKnown = TextEquality.areKnown(old, after.proposal().heading().status());
    if (isKnown && before.entry().status() != after.entry().status()) {
      changes.add(new Change.StatusChange(before.entry().status(), after.entry().status()));
    }
  }

  private void time() {
    if (isTimeKnown(before)
        && isTimeKnown(after)
        && !before.entry().slot().equals(after.entry().slot())) {
      changes.add(new Change.Moved(before.entry().slot(), after.entry().slot()));
    }
  }

  /** A time that is stated but can't be read or meant is not compared. */
  private static boolean isTimeKnown(SessionVersion session) {
    Field<TimeSlot> time = session.proposal().schedule().time();
    boolean isStated =
        time instanceof Field.Broken
            || time.value().map(slot -> !(slot.start() instanceof Field.Missing)).orElse(false);
    return session.entry().slot().isPresent() || !isStated;
  }

  private void heading() {
    Heading old = before.proposal().heading();
    Heading now = after.proposal().heading();
    if (!before.session().event().equals(after.session().event())) {
      line(Attribute.EVENT, old.event(), now.event());
    }
    line(Attribute.NUMBER, old.number().map(String::valueOf), now.number().map(String::valueOf));
    term(Attribute.TYPE, old.type(), now.type(), Vocabularies::sessionTypes);
    term(Attribute.THEME, old.theme(), now.theme(), Vocabularies::themes);
    line(Attribute.ROOM, before.proposal().schedule().room(), after.proposal().schedule().room());
    if (TextEquality.areKnown(old.title(), now.title())
        && !TextEquality.isSame(old.title().value(), now.title().value())) {
      changes.add(
          new Change.Renamed(
              old.title().value().map(safe::line), now.title().value().map(safe::line)));
    }
  }

  private void format() {
    Field<SessionFormat> old = before.proposal().content().format();
    Field<SessionFormat> now = after.proposal().content().format();
    if (!TextEquality.areKnown(old, now)) {
      return;
    }
    if (old.value().isEmpty() || now.value().isEmpty()) {
      Optional<String> olds = old.value().map(format -> whole(format, before.words()));
      Optional<String> nows = now.value().map(format -> whole(format, after.words()));
      if (!olds.equals(nows)) {
        fact(Attribute.FORMAT, olds, nows);
      }
      return;
    }
    term(
        Attribute.FORMAT,
        part(old, SessionFormat::type),
        part(now, SessionFormat::type),
        Vocabularies::formats);
    term(
        Attribute.LAYOUT,
        part(old, SessionFormat::layout),
        part(now, SessionFormat::layout),
        Vocabularies::layouts);
    line(Attribute.LENGTH, part(old, FactComparison::length), part(now, FactComparison::length));
  }

  private static Field<String> length(SessionFormat format) {
    return format.minutes().map(minutes -> Plural.of(minutes, "minute"));
  }

  /** A format that is new or gone, as listings print it. */
  private static String whole(SessionFormat format, Vocabularies words) {
    List<String> parts = new ArrayList<>();
    format.type().value().map(words.formats()::canonical).ifPresent(parts::add);
    format.layout().value().map(words.layouts()::canonical).ifPresent(parts::add);
    length(format).value().ifPresent(parts::add);
    return String.join(" - ", parts);
  }

  private static <T> Field<T> part(
      Field<SessionFormat> format, Function<SessionFormat, Field<T>> part) {
    return format.value().map(part).orElseGet(() -> new Field.Missing<>(format.range()));
  }

  /** The submission time is part of a new report. */
  private void reports() {
    Field<OffsetDateTime> old = before.proposal().report().submitted();
    Field<OffsetDateTime> now = after.proposal().report().submitted();
    line(
        Attribute.PREVIOUS_REPORT,
        before.proposal().report().previousReport(),
        after.proposal().report().previousReport());
    boolean isSameMoment =
        old.value()
            .map(OffsetDateTime::toInstant)
            .equals(now.value().map(OffsetDateTime::toInstant));
    if (ReportComparison.isThroughout(before, after) && !isSameMoment) {
      line(Attribute.REPORT_SUBMITTED, old.map(TimeText::words), now.map(TimeText::words));
    }
  }

  private void line(Attribute attribute, Field<String> old, Field<String> now) {
    if (TextEquality.areKnown(old, now) && !TextEquality.isSame(old.value(), now.value())) {
      fact(attribute, old.value(), now.value());
    }
  }

  private void term(
      Attribute attribute,
      Field<String> old,
      Field<String> now,
      Function<Vocabularies, Vocabulary> list) {
    Vocabulary olds = list.apply(before.words());
    Vocabulary nows = list.apply(after.words());
    if (TextEquality.areKnown(old, now)
        && !TextEquality.isSameTerm(old.value(), olds, now.value(), nows)) {
      fact(attribute, old.value().map(olds::canonical), now.value().map(nows::canonical));
    }
  }

  private void fact(Attribute attribute, Optional<String> old, Optional<String> now) {
    changes.add(new Change.Fact(attribute, old.map(safe::line), now.map(safe::line)));
  }
}
