package lectern.check.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Documentation;
import lectern.check.Examination;
import lectern.check.FaultRule;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.Ruling;
import lectern.profile.Level;
import lectern.profile.Term;
import lectern.profile.Vocabulary;
import lectern.source.FaultKind;
import lectern.source.Fix;
import lectern.source.Quote;
import lectern.source.Suggestion;

/** A value is not in the list that the call gives. */
public final class UnknownValue implements FaultRule, ProposalRule {

  @Override
  public String id() {
    return "vocabulary/unknown-value";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public FaultKind kind() {
    return FaultKind.UNKNOWN_VALUE;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "A value is not in the list that the call gives.",
        """
            Session types, themes, stakeholder and regional groups, formats and layouts are chosen from the call's lists.
            What is left unknown can't be counted or searched for, so diversity rules leave it out.
            """,
        """
            speakers:
              - name: Ada Example
                stakeholder-group: Goverment
            """,
        """
            speakers:
              - name: Ada Example
                stakeholder-group: Government
            """);
  }

  @Override
  public List<Finding> check(Examination examination, Ruling ruling) {
    List<Finding> findings = new ArrayList<>();
    for (Use use : Use.of(examination)) {
      if (!use.vocabulary().has(use.text())) {
        findings.add(finding(use, ruling));
      }
    }
    return findings;
  }

  private static Finding finding(Use use, Ruling ruling) {
    Vocabulary list = use.vocabulary();
    Optional<String> near = nearest(use.text(), list);
    return ruling
        .from(list.source())
        .finding(
            use.field().place(),
            Quote.of(use.text()) + " is not a " + list.label() + " of this call.",
            near.map(word -> "Did you mean \"" + word + "\"?")
                .orElse("Choose one of: " + String.join("; ", list.names()) + "."))
        .mendedBy(
            near.flatMap(
                word -> Fix.unsafe("Write \"" + word + "\".", use.field().replacedBy(word))));
  }

  private static Optional<String> nearest(String text, Vocabulary list) {
    List<String> spellings = new ArrayList<>(list.names());
    for (Term term : list.terms()) {
      spellings.addAll(term.aliases());
    }
    return Suggestion.nearest(text, spellings).map(list::canonical);
  }
}
