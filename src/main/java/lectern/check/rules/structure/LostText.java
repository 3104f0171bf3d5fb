package lectern.check.rules.structure;

import java.util.ArrayList;
import java.util.List;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.session.ProposalContext;
import lectern.source.Quote;

/** An unquoted text that is cut off by {@code #}. */
public final class LostText implements ProposalRule {
  @Override
  public String id() {
    return "structure/lost-text";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Text cut off by \"#\".",
        """
            In YAML, a space followed by "#" begins a comment. In "title: Follow-up to WS #119", the title is silently cut to
            "Follow-up to WS". A "#" directly before a letter or digit, as in #119, is reported; a space after "#" makes it a comment.
            """,
        """
            title: Follow-up to WS #119
            """,
        """
            title: "Follow-up to WS #119"
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    if (!context.source().hasHash()) {
      return List.of();
    }
    String source = context.source().text();
    List<PlainScalar> texts = PlainScalar.of(context.proposal());
    texts.addAll(PlainScalar.lastParts(context.proposal()));
    texts.sort((a, b) -> Integer.compare(end(a), end(b)));
    List<Finding> findings = new ArrayList<>();
    int index = 0;
    int offset = 0;
    for (PlainScalar text : texts) {
      index = source.offsetByCodePoints(index, end(text) - offset);
      offset = end(text);
      String lost = lost(source, index);
      if (!lost.isEmpty()) {
        findings.add(finding(text, lost, rule));
      }
    }
    return findings;
  }

  private static int end(PlainScalar text) {
    return text.scalar().range().end().offset();
  }

  private static Finding finding(PlainScalar text, String lost, RuleContext rule) {
    return rule.finding(
        text.range(),
        Quote.of(text.key().written())
            + " is cut off before "
            + Quote.of(lost)
            + ", which YAML reads as a comment.",
        "Put the whole text in quotes, or add a space after \"#\" to make it a comment.");
  }

  /**
   * Returns the rest of the line if it is white space, a {@code #} and a letter or digit right
   * after it; otherwise an empty text.
   */
  static String lost(String source, int from) {
    int at = from;
    while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
      at++;
    }
    boolean isLost =
        at + 1 < source.length()
            && source.charAt(at) == '#'
            && Character.isLetterOrDigit(source.codePointAt(at + 1));
    int end = at;
    while (isLost && end < source.length() && !isLineBreak(source.charAt(end))) {
      end++;
    }
    return source.substring(at, end).strip();
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
