package lectern.check.rules.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.session.ProposalContext;
import lectern.source.Quote;

/** Reports invalid links to the report of a previous session. */
public final class PreviousReport implements ProposalRule {

  @Override
  public String id() {
    return "people/previous-report";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public boolean needsProfile() {
    return true;
  }

  @Override
  public String subject() {
    return "Report of an earlier session";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Invalid link to the report of a previous session.",
        """
            Organizers who held a session before must have filed its report, and link to it. A proposal doesn't say
            whether they did hold one, so a missing link can't be detected. Only the form of the URL is checked; the
            page is not requested.
            """,
        """
            previous-report: We filed it last year.
            """,
        """
            previous-report: https://www.example.org/reports/42
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Field<String> field = context.proposal().report().previousReport();
    Optional<String> report = field.value();
    if (report.isEmpty() || isAddress(report.get())) {
      return List.of();
    }
    return List.of(
        rule.finding(
            field.range(),
            Quote.of(report.get()) + " is not a valid URL.",
            "Write the URL of the report, such as \"https://www.example.org/reports/42\", or remove the key if no organizer has held a session before."));
  }

  /** {@code http} or {@code https}, a host with a dot in it, and no white space. */
  private static boolean isAddress(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    int start = small.startsWith("https://") ? 8 : small.startsWith("http://") ? 7 : -1;
    if (start < 0) {
      return false;
    }
    int slash = text.indexOf('/', start);
    int end = slash < 0 ? text.length() : slash;
    int dot = text.indexOf('.', start);
    for (int i = start; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return dot > start && dot < end - 1;
  }
}
