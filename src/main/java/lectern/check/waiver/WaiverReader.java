package lectern.check.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.proposal.Times;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.SourceText;
import lectern.source.Suggestions;
import lectern.source.yaml.Comment;
import lectern.source.yaml.CommentReader;

/**
 * Reads the waivers in the comments of a file: {@code # lectern: allow RULE[, RULE] [until DAY] --
 * REASON}, on the line of the finding or alone above it.
 */
public final class WaiverReader {
  private static final String ADDRESS = "lectern:";
  private static final String ALLOW = "allow ";
  private static final String UNTIL = " until ";
  private static final String REASON = "--";
  private static final String FORM =
      "Write it as \"# lectern: allow people/name-case -- why it is accepted\".";

  private final Iterable<String> ruleIds;
  private final Suggestions suggestions = new Suggestions();
  private final List<WaiverComment> waivers = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  /** A problem of a waiver comment. */
  public record Mistake(SourceRange range, String message, String remedy) {}

  /**
   * The waivers in the comments of a file.
   *
   * @param mistakes the problems of comments that address this program but are no waivers
   */
  public record Waivers(List<WaiverComment> waivers, List<Mistake> mistakes) {
    /** The waivers of a file without any. */
    public static final Waivers NONE = new Waivers(List.of(), List.of());

    /** Returns whether no comment addresses this program. */
    boolean isNone() {
      return waivers.isEmpty() && mistakes.isEmpty();
    }
  }

  private WaiverReader(Iterable<String> ruleIds) {
    this.ruleIds = ruleIds;
  }

  /**
   * Reads all waivers of a file.
   *
   * @param ruleIds the ids of all rules that can be waived
   */
  public static Waivers read(SourceText source, Iterable<String> ruleIds) {
    // Nearly every file has none, and comments are read in a pass of their own.
    if (!source.hasHash() || !source.text().contains(ADDRESS)) {
      return Waivers.NONE;
    }
    WaiverReader reader = new WaiverReader(ruleIds);
    List<Comment> comments = CommentReader.read(source);
    int[] lines = lines(comments);
    for (int i = 0; i < lines.length; i++) {
      if (comments.get(i).text().startsWith(ADDRESS)) {
        reader.waiver(comments.get(i), lines[i]);
      }
    }
    return new Waivers(List.copyOf(reader.waivers), List.copyOf(reader.mistakes));
  }

  /**
   * Returns the line that each comment applies to: its own, or, where it stands alone, the first
   * line below it that is no such comment.
   */
  private static int[] lines(List<Comment> comments) {
    int[] lines = new int[comments.size()];
    int below = 0;
    for (int i = lines.length - 1; i >= 0; i--) {
      int own = comments.get(i).range().start().line();
      boolean alone = comments.get(i).alone();
      boolean inRow = below > 0 && comments.get(below).range().start().line() == own + 1;
      if (!alone) {
        lines[i] = own;
        below = 0;
      } else {
        lines[i] = inRow ? lines[below] : own + 1;
        below = i;
      }
    }
    return lines;
  }

  private void waiver(Comment comment, int line) {
    String text = comment.text().substring(ADDRESS.length()).strip();
    int dashes = text.indexOf(REASON);
    String reason = dashes < 0 ? "" : text.substring(dashes + REASON.length()).strip();
    String head = (dashes < 0 ? text : text.substring(0, dashes)).strip();
    if (!head.startsWith(ALLOW)) {
      mistake(comment, "This comment speaks to lectern, but allows nothing.", FORM);
    } else if (reason.isEmpty()) {
      mistake(comment, "This waiver gives no reason.", "Add \"-- \" and why it is accepted.");
    } else {
      // The space distinguishes a missing day from the name of a rule.
      waiver(comment, line, head.substring(ALLOW.length()) + " ");
    }
  }

  private void waiver(Comment comment, int line, String allowed) {
    int until = allowed.indexOf(UNTIL);
    Optional<LocalDate> day = Optional.empty();
    if (until >= 0) {
      String written = allowed.substring(until + UNTIL.length()).strip();
      day = Times.parseDay(written);
      if (day.isEmpty()) {
        mistake(
            comment,
            Quote.of(written) + " is no day on which this waiver could end.",
            "Write a date such as 2026-12-31.");
        return;
      }
    }
    List<String> rules = rules(comment, until < 0 ? allowed : allowed.substring(0, until));
    if (!rules.isEmpty()) {
      waivers.add(new WaiverComment(rules, day, line, comment.range()));
    }
  }

  private List<String> rules(Comment comment, String list) {
    List<String> rules = new ArrayList<>();
    int from = 0;
    while (from <= list.length()) {
      int comma = list.indexOf(',', from);
      int to = comma < 0 ? list.length() : comma;
      String id = list.substring(from, to).strip();
      if (isRule(id)) {
        rules.add(id);
      } else {
        mistake(
            comment,
            "There is no rule " + Quote.of(id) + " that could be allowed.",
            suggestions
                .nearest(id, ruleIds)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("\"lectern rules\" lists them."));
      }
      from = to + 1;
    }
    return List.copyOf(rules);
  }

  private boolean isRule(String id) {
    for (String known : ruleIds) {
      if (known.equals(id)) {
        return true;
      }
    }
    return false;
  }

  private void mistake(Comment comment, String message, String remedy) {
    mistakes.add(new Mistake(comment.range(), message, remedy));
  }
}
