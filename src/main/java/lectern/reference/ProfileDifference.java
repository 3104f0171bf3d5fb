package lectern.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lectern.profile.CallDates;
import lectern.profile.EventDates;
import lectern.profile.EventZone;
import lectern.profile.Profile;
import lectern.profile.ReportDeadline;
import lectern.profile.Source;
import lectern.profile.SubmissionDeadline;
import lectern.report.Style;

/** The differences between two profiles that matter to a proposer, with their sources. */
public final class ProfileDifference {
  private final Profile before;
  private final Profile after;
  private final TextPage page;
  private boolean same = true;

  private ProfileDifference(Profile before, Profile after, Style style) {
    this.before = before;
    this.after = after;
    this.page = new TextPage("Changes from " + before.name() + " to " + after.name(), style);
  }

  /** Prints the differences as text. */
  public static String text(Profile before, Profile after, Style style) {
    return new ProfileDifference(before, after, style).text();
  }

  private String text() {
    list("Dates and deadlines", dates());
    list("Fields", new FieldDifference(before, after, page).sentences());
    list("Pages", new FormDifference(before, after, page).sentences());
    list("Allowed values", new VocabularyDifference(before, after, page).sentences());
    RuleDifference rules = new RuleDifference(before, after, page);
    list("Rules that become errors", rules.errors());
    list("Other rules", rules.others());
    list("New notes", notes());
    if (same) {
      page.line(0, "No differences.");
    } else {
      page.sources();
    }
    return page.text();
  }

  private void list(String heading, List<String> sentences) {
    same &= sentences.isEmpty();
    page.list(heading, sentences);
  }

  private List<String> dates() {
    List<String> sentences = new ArrayList<>();
    Phrases.change(before.calendar().place(), after.calendar().place())
        .ifPresent(change -> sentences.add("Place: " + change + "."));
    date("Dates: ", CallDates::dates, Phrases::days, EventDates::source).ifPresent(sentences::add);
    date(
            "Submission deadline: ",
            CallDates::submissionDeadline,
            deadline -> Phrases.moment(deadline.moment()),
            SubmissionDeadline::source)
        .ifPresent(sentences::add);
    date("Report deadline: ", CallDates::reportDeadline, Phrases::deadline, ReportDeadline::source)
        .ifPresent(sentences::add);
    date("Time zone: ", CallDates::zone, Phrases::zone, EventZone::source)
        .ifPresent(sentences::add);
    Phrases.change(start(before), start(after))
        .ifPresent(change -> sentences.add("Days begin at: " + change + "."));
    return sentences;
  }

  private static Optional<String> start(Profile profile) {
    return Optional.of(profile.dayStart().time().toString());
  }

  private <T> Optional<String> date(
      String label,
      Function<CallDates, Optional<T>> date,
      Function<T, String> phrase,
      Function<T, Source> source) {
    Optional<T> old = date.apply(before.calendar());
    Optional<T> now = date.apply(after.calendar());
    return Phrases.change(old.map(phrase), now.map(phrase))
        .map(
            change ->
                page.cited(label + change + ".", source.apply(now.or(() -> old).orElseThrow())));
  }

  private List<String> notes() {
    return after.notes().stream()
        .filter(note -> !before.notes().contains(note))
        .map(note -> page.cited(note.text(), note.source()))
        .toList();
  }
}
