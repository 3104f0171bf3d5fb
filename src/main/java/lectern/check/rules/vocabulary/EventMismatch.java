package lectern.check.rules.vocabulary;

import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.profile.EventName;
import lectern.profile.Level;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.session.ProposalContext;
import lectern.source.Quote;

/** An event other than that of the chosen profile. */
public final class EventMismatch implements ProposalRule {

  @Override
  public String id() {
    return "vocabulary/event-mismatch";
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
        "The chosen profile is for another event.",
        """
            The configuration or --profile chose the profile, and its "event" is not that of the proposal, which is
            therefore checked by the rules of another event. An event that has no built-in profile may use the rules of another
            one, such as those of the year before, so that is only a note.
            """,
        """
            # Checked with --profile igf-2021.
            event: IGF 2022
            title: Meaningful access
            """,
        """
            # Checked with --profile igf-2021.
            event: IGF 2021
            title: Meaningful access
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Field<String> event = context.proposal().heading().event();
    Optional<String> expected = context.profile().event();
    boolean isChecked =
        context.isProfileChosen() && event.value().isPresent() && expected.isPresent();
    if (!isChecked
        || event.value().get().equals(expected.get())
        || EventName.of(expected.get()).includes(EventName.of(event.value().get()))) {
      return List.of();
    }
    boolean isBorrowed =
        isBuiltIn(context.profile()) && Profiles.nameOf(event.value().get()).isEmpty();
    return List.of(
        (isBorrowed ? rule.at(Level.NOTE) : rule)
            .finding(
                event.range(),
                "The profile "
                    + Quote.of(context.profile().name())
                    + " is for "
                    + Quote.of(expected.get())
                    + ", not "
                    + Quote.of(event.value().get())
                    + ".",
                remedy(context.profile(), isBorrowed)));
  }

  private static boolean isBuiltIn(Profile profile) {
    return Profiles.SHIPPED.contains(profile.name());
  }

  private static String remedy(Profile profile, boolean isBorrowed) {
    if (!isBuiltIn(profile)) {
      return "Correct \"event\" here or in the profile.";
    }
    return isBorrowed
        ? "Correct \"event\"; if the profile is to apply all the same, write a profile of your own that extends it and states its event."
        : "Correct \"event\", or choose the profile of this event.";
  }
}
