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
import lectern.source.Suggestions;

/** A country is not known by this code or name. */
public final class UnknownCountry implements ProposalRule {
  /** Too short for a slip of the pen to be told from another code. */
  private static final int CODE = 2;

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
        "A country is not known by this code or name.",
        """
            Known are the codes of ISO 3166-1 alpha-2 and the English names, without regard to capitals and accents. Countries are
            optional, and a note is all that comes of it; but one that is not known is counted nowhere.
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
    Suggestions suggestions = new Suggestions();
    for (Role role : Role.LIST) {
      for (Person person : context.proposal().people().in(role)) {
        Optional<String> country = person.country().value();
        if (country.isPresent() && Countries.find(country.get()).isEmpty()) {
          Optional<String> near =
              country.get().length() > CODE
                  ? suggestions.nearest(country.get(), Countries.names())
                  : Optional.empty();
          findings.add(finding(person.country(), country.get(), near, rule));
        }
      }
    }
    return findings;
  }

  private static Finding finding(
      Field<String> field, String country, Optional<String> near, RuleContext rule) {
    return rule.finding(
            field.range(),
            Quote.of(country) + " is not known as a country.",
            near.map(name -> "Did you mean \"" + name + "\"?")
                .orElse("Write its code, such as \"DE\", or its English name."))
        .mendedBy(
            near.flatMap(name -> Fix.unsafe("Write \"" + name + "\".", field.replacedBy(name))));
  }
}
