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
import lectern.session.Plural;
import lectern.session.ProposalContext;
import lectern.session.Speakers;
import lectern.source.EnglishList;
import lectern.source.Quote;

/** Compares the speakers in one respect, for the rules about diversity. */
final class Variety {
  private Variety() {}

  /**
   * Returns a finding if the speakers have fewer different values than the parameter {@code
   * minimum}, whose default is 2. There is none for fewer than two speakers, or when the value of
   * any speaker is unknown.
   *
   * @param noun the name of the value in messages, such as {@code regional group}
   * @param attribute returns a speaker's value, if known; compared without regard to capitals
   */
  static List<Finding> check(
      ProposalContext context,
      RuleContext rule,
      String noun,
      Function<Person, Optional<String>> attribute) {
    List<Person> speakers = Speakers.of(context);
    if (speakers.size() < 2 || !Speakers.areKnown(context)) {
      return List.of();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (Person speaker : speakers) {
      Optional<String> value = attribute.apply(speaker);
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
            (count == 1
                    ? "All speakers have the same " + noun
                    : "The speakers have only " + Plural.of(count, noun))
                + " ("
                + EnglishList.of(quoted, "and")
                + "); at least "
                + Plural.of(minimum, noun)
                + " are required.",
            "Invite a speaker with a different " + noun + "."));
  }

  /**
   * Returns the vocabulary's term for a value; empty if the field has none or the vocabulary
   * doesn't contain it.
   */
  static Optional<String> known(Field<String> field, Vocabulary list) {
    Optional<String> written = field.value();
    return written.isPresent() ? list.known(written.get()) : written;
  }
}
