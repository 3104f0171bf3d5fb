package lectern.check.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.country.Countries;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.proposal.Person;
import lectern.proposal.Role;
import lectern.session.ProposalContext;
import lectern.source.Fix;
import lectern.source.Quote;
import lectern.source.Suggestion;

/** A country of which neither the code nor the name is known. */
public final class UnknownCountry implements ProposalRule {
  /** The length of a country code, in which a typo cannot be distinguished from another code. */
  private static final int CODE_LENGTH = 2;

  @Override
  public String id() {
    return "vocabulary/unknown-country";
  }

  @Override
  public Level level() {
    return Level.NOTE;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.NONE;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Unknown country.",
        """
            A country is written as an ISO 3166-1 alpha-2 code or an English name, without regard to case and accents. The field is
            optional, so this is only a note, but an unknown country is not counted.
            """,
        """
            speakers:
              - {name: Ada Example, country: Germny}
            """,
        """
            speakers:
              - {name: Ada Example, country: Germany}
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    for (Role role : Role.LIST) {
      for (Person person : context.proposal().people().in(role)) {
        Optional<String> country = person.country().value();
        if (country.isPresent() && Countries.find(country.get()).isEmpty()) {
          findings.add(finding(person.country(), country.get(), rule));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Field<String> field, String country, RuleContext rule) {
    Optional<String> near = nearest(country);
    return rule.finding(
            field.range(),
            Quote.of(country) + " is not a known country.",
            near.map(name -> "Did you mean \"" + name + "\"?")
                .orElse("Write a code such as \"DE\", or an English name such as \"Germany\"."))
        .withFix(
            near.flatMap(name -> Fix.unsafe("Write \"" + name + "\".", field.replacedBy(name))));
  }

  private static Optional<String> nearest(String word) {
    return word.length() > CODE_LENGTH
        ? Suggestion.nearest(word, Countries.names())
        : Optional.empty();
  }
}
