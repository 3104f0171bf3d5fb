package lectern.check.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.check.Documentation;
import lectern.check.Examination;
import lectern.check.Finding;
import lectern.check.PartPlaces;
import lectern.check.ProposalRule;
import lectern.check.Prose;
import lectern.check.PublicText;
import lectern.check.Ruling;
import lectern.check.Span;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.profile.Requirement;
import lectern.proposal.PersonKey;
import lectern.proposal.PolicyQuestionKey;
import lectern.proposal.ProposalKey;
import lectern.source.Quote;

/** A text holds the place of another that is still to be written. */
public final class Placeholder implements ProposalRule {
  private static final Set<String> NOTHING =
      Set.of("n/a", "na", "n.a.", "n. a.", "not applicable", "none", "nil", "-", "--", "–", ".");

  private static final int LONGEST = 20;

  @Override
  public String id() {
    return "content/placeholder";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "A text holds the place of another that is still to be written.",
        """
            Found are TBA, TBC and TBD, "to be confirmed" and the like where nothing else stands, lorem ipsum, xxx, ???, "[insert ...]"
            and names such as "Speaker 1". "N/A" and its kin are found where the stage needs the field and nothing else stands in it.
            """,
        """
            title: Meaningful access
            room: TBD
            moderator: Moderator 1
            """,
        """
            title: Meaningful access
            moderator: Ada Example
            """);
  }

  @Override
  public List<Finding> check(Examination examination, Ruling ruling) {
    PartPlaces places = new PartPlaces(examination.source());
    List<Finding> findings = new ArrayList<>();
    for (PublicText text : examination.prose().all()) {
      Optional<Requirement> need =
          saysNothing(text) ? need(text.field(), examination) : Optional.empty();
      if (need.isPresent()) {
        findings.add(nothing(text, need.get(), ruling));
      } else {
        standIn(text, examination.prose())
            .map(
                span ->
                    ruling.finding(
                        places.of(text.field(), span.from(), span.to()),
                        Quote.of(span.of(text.text()))
                            + " in \""
                            + text.key().written()
                            + "\" stands for something that is still missing.",
                        "Write what belongs there, or leave it out until it is known."))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static boolean saysNothing(PublicText text) {
    return text.text().length() <= LONGEST
        && StandIn.mayBegin(text.text(), "n")
        && NOTHING.contains(StandIn.bare(text.text()));
  }

  /** What wants the field to have a value by now, if anything does. */
  private static Optional<Requirement> need(Field<String> field, Examination examination) {
    for (Requirement requirement : examination.requirements()) {
      for (Field<?> wanted : requirement.path().in(examination.proposal())) {
        if (wanted.equals(field)) {
          return Optional.of(requirement);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> standIn(PublicText text, Prose prose) {
    if (text.key() == PersonKey.NAME) {
      return StandInName.in(text.text());
    }
    if (text.key() instanceof ProposalKey) {
      return StandIn.in(prose.words(text.key(), text.text()));
    }
    // A question without its mark is reported as that.
    boolean reported = text.key() == PolicyQuestionKey.QUESTION && !text.text().endsWith("?");
    return reported ? Optional.empty() : StandIn.in(text.text());
  }

  private static Finding nothing(PublicText text, Requirement need, Ruling ruling) {
    return ruling.finding(
        text.field().place(),
        Quote.of(text.text())
            + " says nothing, but the "
            + need.from().word()
            + " needs \""
            + text.key().written()
            + "\".",
        "Write \"" + text.key().written() + "\": " + text.key().meaning() + ".");
  }
}
