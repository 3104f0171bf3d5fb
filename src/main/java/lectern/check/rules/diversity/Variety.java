package lectern.check.rules.diversity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lectern.check.Finding;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.profile.Vocabulary;
import lectern.proposal.Person;
import lectern.proposal.Role;
import lectern.session.EnglishList;
import lectern.session.Plural;
import lectern.session.ProposalContext;
import lectern.source.Quote;

/** Judges how varied the speakers are in one respect, which is all that differs among the rules. */
final class Variety {
  private Variety() {}

  /**
   * A finding if the speakers have fewer different values than the parameter {@code minimum}, whose
   * default is 2. There is none for fewer than two speakers, or when the value of one is not known:
   * then nobody can say.
   *
   * @param noun what a value is called in a message, such as {@code regional group}
   * @param respect a speaker's value, if it is known; compared without regard to capitals
   */
  static List<Finding> check(
      ProposalContext context,
      RuleContext rule,
      String noun,
      Function<Person, Optional<String>> respect) {
    List<Person> speakers = context.proposal().people().in(Role.SPEAKER);
    if (speakers.size() < 2) {
      return List.of();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (Person speaker : speakers) {
      Optional<String> value = respect.apply(speaker);
      if (value.isEmpty()) {
        return List.of();
      }
      values.putIfAbsent(value.get().toLowerCase(Locale.ROOT), value.get());
    }
    int minimum = rule.number("minimum", 2);
    int count = values.size();
    if (count >= minimum) {
      return List.of();
    }
    List<String> quoted = new ArrayList<>();
    values.values().forEach(value -> quoted.add(Quote.of(value)));
    return List.of(
        rule.finding(
            context.proposal().people().speakers().range(),
            "All speakers are of "
                + (count == 1 ? "one " + noun : Plural.of(count, noun))
                + ", "
                + EnglishList.of(quoted, "and")
                + ", but at least "
                + minimum
                + " are expected.",
            "Invite somebody of another " + noun + "."));
  }

  /**
   * The call's word for a value; empty where there is none, or the call's list does not have it.
   */
  static Optional<String> known(Field<String> field, Vocabulary list) {
    Optional<String> written = field.value();
    return written.isPresent() ? list.known(written.get()) : written;
  }
}
