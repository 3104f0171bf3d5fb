package lectern.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import lectern.fields.Field;
import lectern.fields.Values;
import lectern.profile.Vocabularies;
import lectern.profile.Vocabulary;
import lectern.programme.SafeText;
import lectern.proposal.Heading;
import lectern.proposal.SessionFormat;
import lectern.proposal.Status;
import lectern.proposal.TimeSlot;
import lectern.session.Plural;

/** Compares the values of a session that are one word or line, and its time. */
final class ValueComparison {
  private final SessionVersion before;
  private final SessionVersion after;
  private final SafeText safe;
  private final List<Change> changes = new ArrayList<>();

  private ValueComparison(SessionVersion before, SessionVersion after, SafeText safe) {
    this.before = before;
    this.after = after;
    this.safe = safe;
  }

  static List<Change> of(SessionVersion before, SessionVersion after, SafeText safe) {
    ValueComparison comparison = new ValueComparison(before, after, safe);
    comparison.status();
    comparison.time();
    comparison.values();
    comparison.format();
    return comparison.changes;
  }

  /** Compares the status; a missing one counts as submitted. */
  private void status() {
    Status old = before.summary().status();
    Status now = after.summary().status();
    if (old != now && TextEquality.areKnown(heading(before).status(), heading(after).status())) {
      changes.add(
          new Change.ValueChanged(
              Attribute.STATUS, Optional.of(Values.word(old)), Optional.of(Values.word(now))));
    }
  }

  private void values() {
    if (!before.session().event().equals(after.session().event())) {
      line(Attribute.EVENT, s -> heading(s).event());
    }
    line(Attribute.NUMBER, s -> heading(s).number().map(String::valueOf));
    term(Attribute.TYPE, s -> heading(s).type(), Vocabularies::sessionTypes);
    line(Attribute.TITLE, s -> heading(s).title());
    term(Attribute.THEME, s -> heading(s).theme(), Vocabularies::themes);
    line(Attribute.ROOM, s -> s.proposal().schedule().room());
    line(Attribute.PREVIOUS_REPORT, s -> s.proposal().report().previousReport());
  }

  private static Heading heading(SessionVersion session) {
    return session.proposal().heading();
  }

  private void time() {
    Change.Moved moved = new Change.Moved(before.summary().slot(), after.summary().slot());
    if (isTimeKnown(before) && isTimeKnown(after) && !moved.before().equals(moved.after())) {
      changes.add(moved);
    }
  }

  /** Returns false where a time is stated that could not be read or is impossible. */
  private static boolean isTimeKnown(SessionVersion session) {
    Field<TimeSlot> time = session.proposal().schedule().time();
    boolean isStated =
        time instanceof Field.Broken
            || time.value().map(slot -> !(slot.start() instanceof Field.Missing)).orElse(false);
    return session.summary().slot().isPresent() || !isStated;
  }

  /** Compares the parts of a format; where it is new or gone, the format as a whole. */
  private void format() {
    Field<SessionFormat> old = format(before);
    Field<SessionFormat> now = format(after);
    if (old.value().isEmpty() || now.value().isEmpty()) {
      line(Attribute.FORMAT, s -> format(s).map(format -> whole(format, s.words())));
    } else {
      term(Attribute.FORMAT, s -> part(s, SessionFormat::type), Vocabularies::formats);
      term(Attribute.LAYOUT, s -> part(s, SessionFormat::layout), Vocabularies::layouts);
      line(Attribute.LENGTH, s -> part(s, ValueComparison::length));
    }
  }

  private static Field<SessionFormat> format(SessionVersion session) {
    return session.proposal().content().format();
  }

  private static Field<String> part(
      SessionVersion session, Function<SessionFormat, Field<String>> part) {
    return format(session).value().map(part).orElseThrow();
  }

  private static Field<String> length(SessionFormat format) {
    return format.minutes().map(minutes -> Plural.of(minutes, "minute"));
  }

  /** The format as listings print it. */
  private static String whole(SessionFormat format, Vocabularies words) {
    List<String> parts = new ArrayList<>();
    format.type().value().map(words.formats()::canonical).ifPresent(parts::add);
    format.layout().value().map(words.layouts()::canonical).ifPresent(parts::add);
    length(format).value().ifPresent(parts::add);
    return String.join(" - ", parts);
  }

  private void line(Attribute attribute, Function<SessionVersion, Field<String>> reader) {
    compare(attribute, reader, (session, text) -> text);
  }

  private void term(
      Attribute attribute,
      Function<SessionVersion, Field<String>> reader,
      Function<Vocabularies, Vocabulary> vocabulary) {
    compare(
        attribute, reader, (session, text) -> vocabulary.apply(session.words()).canonical(text));
  }

  /** Compares two values as they are written, and as terms of the profile of each state. */
  private void compare(
      Attribute attribute,
      Function<SessionVersion, Field<String>> reader,
      BiFunction<SessionVersion, String, String> term) {
    Field<String> old = reader.apply(before);
    Field<String> now = reader.apply(after);
    Optional<String> oldTerm = old.value().map(text -> term.apply(before, text));
    Optional<String> newTerm = now.value().map(text -> term.apply(after, text));
    if (TextEquality.areKnown(old, now)
        && !TextEquality.isSame(old.value(), now.value())
        && !TextEquality.isSame(oldTerm, newTerm)) {
      changes.add(
          new Change.ValueChanged(attribute, oldTerm.map(safe::line), newTerm.map(safe::line)));
    }
  }
}
