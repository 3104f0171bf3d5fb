package lectern.check.rules.vocabulary;

import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.FormatRow;
import lectern.profile.Level;
import lectern.profile.Term;
import lectern.proposal.SessionFormat;
import lectern.session.ProposalContext;
import lectern.source.EnglishList;

/** A layout that is unusual for the session format. */
public final class UnusualCombination implements ProposalRule {

  @Override
  public String id() {
    return "vocabulary/unusual-combination";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public boolean needsProfile() {
    return true;
  }

  @Override
  public String subject() {
    return "Unusual layout for the format";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Unusual layout for the format.",
        """
            The published pages show which layouts are used with which formats. Another combination may be a typo, or may have to be
            agreed with the event's organizers.
            """,
        """
            format: {type: Panel, layout: Circle, minutes: 90}
            """,
        """
            format: {type: Panel, layout: Auditorium, minutes: 90}
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    return context
        .proposal()
        .content()
        .format()
        .value()
        .flatMap(format -> unusual(format, context, rule))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Finding> unusual(
      SessionFormat format, ProposalContext context, RuleContext rule) {
    Optional<Term> type = format.type().value().flatMap(context.vocabularies().formats()::find);
    Optional<Term> layout = format.layout().value().flatMap(context.vocabularies().layouts()::find);
    if (type.isEmpty() || layout.isEmpty()) {
      return Optional.empty();
    }
    for (FormatRow row : context.profile().formats()) {
      if (row.format().equals(type.get().name()) && !row.layouts().contains(layout.get().name())) {
        return Optional.of(finding(format, row, layout.get(), rule));
      }
    }
    return Optional.empty();
  }

  private static Finding finding(
      SessionFormat format, FormatRow row, Term layout, RuleContext rule) {
    return rule.finding(
        format.layout().range(),
        "The layout \"" + layout.name() + "\" is unusual for the format \"" + row.format() + "\".",
        row.layouts().isEmpty()
            ? "Remove the layout."
            : "Write "
                + EnglishList.of(row.layouts(), "or")
                + ", or ask the event's organizers for this layout.");
  }
}
