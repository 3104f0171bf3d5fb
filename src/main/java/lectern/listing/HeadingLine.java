package lectern.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.profile.FormField;
import lectern.profile.FormStyle;
import lectern.profile.Profile;
import lectern.profile.Term;
import lectern.proposal.Heading;
import lectern.proposal.ProposalKey;

/** The heading of a listing: event, session type, number and title as the event's pages have it. */
final class HeadingLine {
  private static final String UNTITLED = "Untitled";

  private final Heading heading;
  private final Profile profile;

  HeadingLine(Heading heading, Profile profile) {
    this.heading = heading;
    this.profile = profile;
  }

  /** The heading; a value that can't be read is as written. */
  String text() {
    String number = text(heading.number());
    String title = text(heading.title());
    String session = session();
    String shown = number.isEmpty() && isNamedBy(title) ? "" : session;
    List<String> parts = new ArrayList<>();
    switch (numberStyle()) {
      case PREFIX -> {
        parts.add(number.isEmpty() ? shown : shown + number + ":");
        parts.add(title);
      }
      case SUFFIX -> {
        String code = session + number;
        parts.add(title);
        parts.add(code.isEmpty() ? "" : "(" + code + ")");
      }
      default -> {
        parts.add(text(heading.event()));
        parts.add(shown);
        parts.add(number.isEmpty() ? "" : "#" + number);
        parts.add(title);
      }
    }
    parts.removeIf(String::isEmpty);
    return parts.isEmpty() ? UNTITLED : String.join(" ", parts);
  }

  /** The value of a field, or what is written in its place. */
  private static String text(Field<?> field) {
    return field
        .value()
        .map(Object::toString)
        .orElseGet(() -> String.join(" ", FieldLines.written(field)));
  }

  /** The place of the number on the event's pages, also for sessions that have no number. */
  private FormStyle numberStyle() {
    for (FormField field : profile.form().fields()) {
      if (field.path().key() == ProposalKey.NUMBER) {
        return field.style();
      }
    }
    return FormStyle.HEADING;
  }

  /** The word that stands for the session type in headings. */
  private String session() {
    return term()
        .map(term -> term.prints().orElse(term.name()))
        .orElseGet(() -> text(heading.type()));
  }

  private Optional<Term> term() {
    return heading.type().value().flatMap(profile.vocabularies().sessionTypes()::find);
  }

  /** Returns whether a title begins with the session type, such as "Policy Network on Access". */
  private boolean isNamedBy(String title) {
    Optional<Term> term = term();
    return term.isPresent()
        && (begins(title, term.get().name()) || begins(title, term.get().prints().orElse("")));
  }

  /** Returns whether a title begins with a word, which may be plural or in brackets. */
  private static boolean begins(String title, String printed) {
    String word = printed.endsWith(":") ? printed.substring(0, printed.length() - 1) : printed;
    int start = title.startsWith("[") ? 1 : 0;
    if (word.isEmpty() || !title.regionMatches(true, start, word, 0, word.length())) {
      return false;
    }
    int end = start + word.length();
    int after = title.startsWith("s", end) ? end + 1 : end;
    return after == title.length() || !Character.isLetterOrDigit(title.codePointAt(after));
  }
}
