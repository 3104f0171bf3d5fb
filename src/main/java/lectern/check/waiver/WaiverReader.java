package lectern.check.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.FoldedKey;
import lectern.proposal.Times;
import lectern.source.Edit;
import lectern.source.Fix;
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
  private static final String PREFIX = "lectern:";
  private static final String ALLOW = "allow ";
  private static final String UNTIL = " until ";
  private static final String REASON = "--";
  private static final String FORM =
      "Write \"# lectern: allow people/name-case -- as on her passport\".";

  private final Iterable<String> ruleIds;
  private final Suggestions suggestions = new Suggestions();
  private final List<WaiverComment> waivers = new ArrayList<>();
  private final List<Malformed> malformed = new ArrayList<>();

  /** A problem of a malformed waiver comment. */
  public record Malformed(SourceRange range, String message, String remedy, Optional<Fix> fix) {}

  /**
   * The waivers in the comments of a file.
   *
   * @param waivers the waivers, in order
   * @param malformed the problems of comments that begin like a waiver but are not valid
   */
  public record Waivers(List<WaiverComment> waivers, List<Malformed> malformed) {
    /** The waivers of a file without any. */
    public static final Waivers NONE = new Waivers(List.of(), List.of());

    /** Returns whether the file has no waiver comments, valid or malformed. */
    boolean isNone() {
      return waivers.isEmpty() && malformed.isEmpty();
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
    // Comments are read in a separate pass, which nearly no file needs.
    if (!source.hasHash() || !source.text().contains(PREFIX)) {
      return Waivers.NONE;
    }
    WaiverReader reader = new WaiverReader(ruleIds);
    List<Comment> comments = CommentReader.read(source);
    int[] lines = lines(comments);
    for (int i = 0; i < lines.length; i++) {
      if (comments.get(i).text().startsWith(PREFIX)) {
        reader.waiver(comments.get(i), lines[i]);
      }
    }
    return new Waivers(List.copyOf(reader.waivers), List.copyOf(reader.malformed));
  }

  /**
   * Returns the line that each comment applies to: its own, or, if it is alone on its line, the
   * first line below it that is not such a comment.
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
    String text = comment.text().substring(PREFIX.length()).strip();
    int dashes = text.indexOf(REASON);
    String reason = dashes < 0 ? "" : text.substring(dashes + REASON.length()).strip();
    String head = (dashes < 0 ? text : text.substring(0, dashes)).strip();
    if (!head.startsWith(ALLOW)) {
      addMalformed(comment, "Malformed waiver: expected \"allow\" and a rule.", FORM);
    } else if (reason.isEmpty()) {
      addMalformed(
          comment, "This waiver has no reason.", "Add the reason: \" -- as on her passport\".");
    } else {
      // With the space, "until" without a date is not read as a rule.
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
        addMalformed(
            comment,
            Quote.of(written) + " is not a valid date.",
            "Write a date such as \"until 2026-12-31\".");
        return;
      }
    }
    List<String> rules = rules(comment, until < 0 ? allowed : allowed.substring(0, until));
    if (!rules.isEmpty()) {
      waivers.add(new WaiverComment(rules, day, line, comment));
    }
  }

  private List<String> rules(Comment comment, String list) {
    List<String> rules = new ArrayList<>();
    int first = comment.text().indexOf(ALLOW) + ALLOW.length();
    int from = 0;
    while (from <= list.length()) {
      int comma = list.indexOf(',', from);
      int to = comma < 0 ? list.length() : comma;
      String id = list.substring(from, to).strip();
      if (isRule(id)) {
        rules.add(id);
      } else {
        unknown(comment, comment.text().indexOf(id, first + from), id);
      }
      from = to + 1;
    }
    return List.copyOf(rules);
  }

  private void unknown(Comment comment, int start, String id) {
    Optional<String> near = suggestions.nearest(id, ruleIds);
    malformed.add(
        new Malformed(
            comment.range(),
            Quote.of(id) + " is not a rule that can be waived.",
            near.map(rule -> "Did you mean \"" + rule + "\"?")
                .orElse("Run \"lectern rules\" to list the rules."),
            near.flatMap(
                rule ->
                    Fix.of(
                        "Write \"" + rule + "\".",
                        FoldedKey.of(id).equals(FoldedKey.of(rule)),
                        Optional.of(new Edit(comment.part(start, start + id.length()), rule))))));
  }

  private boolean isRule(String id) {
    for (String known : ruleIds) {
      if (known.equals(id)) {
        return true;
      }
    }
    return false;
  }

  private void addMalformed(Comment comment, String message, String remedy) {
    malformed.add(new Malformed(comment.range(), message, remedy, Optional.empty()));
  }
}
