package lectern.check.vocabulary;

import java.util.List;
import java.util.Optional;
import lectern.check.Documentation;
import lectern.check.Examination;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.Ruling;
import lectern.check.Series;
import lectern.profile.FormatRow;
import lectern.profile.Level;
import lectern.profile.Term;
import lectern.proposal.SessionFormat;

/** A layout that this session format is not usually held in. */
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
  public Documentation documentation() {
    return new Documentation(
        "A layout that this session format is not usually held in.",
        """
            The published pages show which layouts go with which format. Another pair may be a slip of the pen, or need a word
            with the organiser.
            """,
        """
            format: {type: Panel, layout: Circle, minutes: 90}
            """,
        """
            format: {type: Panel, layout: Auditorium, minutes: 90}
            """);
  }

  @Override
  public List<Finding> check(Examination examination, Ruling ruling) {
    return examination
        .proposal()
        .content()
        .format()
        .value()
        .flatMap(format -> unusual(format, examination, ruling))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Finding> unusual(
      SessionFormat format, Examination examination, Ruling ruling) {
    Optional<Term> type = format.type().value().flatMap(examination.vocabularies().formats()::find);
    Optional<Term> layout =
        format.layout().value().flatMap(examination.vocabularies().layouts()::find);
    if (type.isEmpty() || layout.isEmpty()) {
      return Optional.empty();
    }
    for (FormatRow row : examination.profile().formats()) {
      if (row.format().equals(type.get().name()) && !row.layouts().contains(layout.get().name())) {
        return Optional.of(finding(format, row, layout.get(), ruling));
      }
    }
    return Optional.empty();
  }

  private static Finding finding(SessionFormat format, FormatRow row, Term layout, Ruling ruling) {
    return ruling.finding(
        format.layout().place(),
        "The format \""
            + row.format()
            + "\" is not usually held in the layout \""
            + layout.name()
            + "\".",
        row.layouts().isEmpty()
            ? "Leave the layout out."
            : "Choose " + Series.of(row.layouts(), "or") + ", or tell the organiser why.");
  }
}
