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
import lectern.proposal.Status;
import lectern.session.Plural;
import lectern.session.ProposalContext;
import lectern.source.EnglishList;

/** Reports sessions whose length is not allowed. */
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
        "Session length is not allowed.",
        """
            Submission forms offer a few lengths. Some events allow additional lengths for certain formats. Not checked
            once a session is accepted, since the programme may give it another length.
            """,
        """
            format: {type: Panel, layout: Auditorium, minutes: 75}
            """,
        """
            format: {type: Panel, layout: Auditorium, minutes: 60}
            """,
        List.of(
            new Parameter(
                "minutes", Parameter.Kind.NUMBERS, "allowed session lengths in minutes", "any")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Optional<SessionFormat> format = context.proposal().content().format().value();
    Optional<Field<Integer>> field = format.map(SessionFormat::minutes);
    Optional<Integer> minutes = field.flatMap(Field::value);
    boolean isAccepted =
        context.proposal().heading().status().value().filter(Status::isAccepted).isPresent();
    if (minutes.isEmpty() || isAccepted) {
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
            "A session length of " + Plural.of(minutes.get(), "minute") + " is not allowed.",
            "Choose " + EnglishList.of(choices, "or") + " minutes."));
  }
}
