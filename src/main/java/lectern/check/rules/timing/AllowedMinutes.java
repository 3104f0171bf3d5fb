package lectern.check.rules.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.proposal.SessionFormat;
import lectern.session.EnglishList;
import lectern.session.Plural;
import lectern.session.ProposalContext;

/** The session is longer or shorter than the call allows. */
public final class AllowedMinutes implements ProposalRule {

  @Override
  public String id() {
    return "timing/allowed-minutes";
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
    return "Length of the session";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "The session is longer or shorter than the call allows.",
        """
            The form offers a few lengths to choose from. Some calls allow a format a length of its own besides.
            """,
        """
            format: {type: Panel, layout: Auditorium, minutes: 75}
            """,
        """
            format: {type: Panel, layout: Auditorium, minutes: 60}
            """,
        List.of(
            new Parameter(
                "minutes",
                Parameter.Kind.NUMBERS,
                "the lengths that the call offers, in minutes",
                "any")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Optional<SessionFormat> format = context.proposal().content().format().value();
    Optional<Field<Integer>> field = format.map(SessionFormat::minutes);
    Optional<Integer> minutes = field.flatMap(Field::value);
    if (minutes.isEmpty()) {
      return List.of();
    }
    List<Integer> allowed = rule.numbers("minutes");
    Optional<String> type = format.get().type().value();
    if (type.isPresent()) {
      allowed.addAll(context.profile().minutesOf(type.get()));
    }
    if (allowed.isEmpty() || allowed.contains(minutes.get())) {
      return List.of();
    }
    List<String> choices = new ArrayList<>();
    for (int choice : new TreeSet<>(allowed)) {
      choices.add(String.valueOf(choice));
    }
    return List.of(
        rule.finding(
            field.get().range(),
            "The session takes "
                + Plural.of(minutes.get(), "minute")
                + ", which the call does not offer.",
            "Choose " + EnglishList.of(choices, "or") + " minutes."));
  }
}
