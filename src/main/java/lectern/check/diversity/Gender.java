package lectern.check.diversity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lectern.check.Documentation;
import lectern.check.Examination;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProposalRule;
import lectern.check.Ruling;
import lectern.fields.Field;
import lectern.profile.Level;

/** All speakers have disclosed the same gender. */
public final class Gender implements ProposalRule {
  private static final Set<String> UNDISCLOSED =
      Set.of("undisclosed", "not disclosed", "prefer not to say", "unknown", "n/a", "-");

  @Override
  public String id() {
    return "diversity/gender";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "All speakers have disclosed the same gender.",
        """
            Counted only when every speaker has chosen to disclose it: nothing is guessed from a name, and what is undisclosed never
            fails anybody. The words are the speakers' own and compared without regard to capitals.
            """,
        """
            speakers:
              - {name: Ada Example, gender: female}
              - {name: Bea Example, gender: Female}
            """,
        """
            speakers:
              - {name: Ada Example, gender: female}
              - {name: Bea Example}
            """,
        List.of(
            new Parameter(
                "minimum", "the least number of different genders among the speakers", "2")));
  }

  @Override
  public List<Finding> check(Examination examination, Ruling ruling) {
    int minimum = ruling.number("minimum", 2);
    Optional<Set<String>> values = Variety.of(examination, speaker -> disclosed(speaker.gender()));
    if (values.isEmpty() || values.get().size() >= minimum) {
      return List.of();
    }
    int count = values.get().size();
    return List.of(
        ruling.finding(
            examination.proposal().cast().speakers().place(),
            "All speakers are of "
                + (count == 1 ? "one gender" : count + " genders")
                + " ("
                + String.join(", ", values.get())
                + "), but at least "
                + minimum
                + " are expected.",
            "Invite somebody of another gender."));
  }

  /** Words that say that nothing is said are no gender. */
  private static Optional<String> disclosed(Field<String> gender) {
    return gender
        .value()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !UNDISCLOSED.contains(word));
  }
}
