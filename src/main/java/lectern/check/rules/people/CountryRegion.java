package lectern.check.rules.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.country.Countries;
import lectern.country.Country;
import lectern.country.RegionalGroup;
import lectern.profile.Level;
import lectern.profile.Vocabularies;
import lectern.proposal.Person;
import lectern.proposal.Role;
import lectern.session.ProposalContext;

/** Reports people whose regional group doesn't match their country. */
public final class CountryRegion implements ProposalRule {

  @Override
  public String id() {
    return "people/country-region";
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
        "The regional group doesn't match the country.",
        """
            Each person's regional group is compared with the United Nations regional group of their country. This is
            only a hint: people may state the group of their nationality, residence or employer. Türkiye belongs to
            two groups, and either is accepted. Nothing is reported for Kiribati, which belongs to none, for countries
            that are not UN members, or for staff of intergovernmental organizations.
            """,
        """
            speakers:
              - name: Ada Example
                country: JP
                regional-group: African Group
            """,
        """
            speakers:
              - name: Ada Example
                country: JP
                regional-group: Asia-Pacific Group
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    for (Role role : Role.LIST) {
      for (Person person : context.proposal().people().in(role)) {
        Optional<Country> country = person.country().value().flatMap(Countries::find);
        Optional<RegionalGroup> named =
            country.isPresent() ? group(person, context.vocabularies()) : Optional.empty();
        if (named.isPresent() && !country.get().isOf(named.get())) {
          findings.add(finding(person, country.get(), named.get(), rule));
        }
      }
    }
    return findings;
  }

  private static Optional<RegionalGroup> group(Person person, Vocabularies lists) {
    return person
        .regionalGroup()
        .value()
        .map(lists.regionalGroups()::canonical)
        .flatMap(RegionalGroup::find);
  }

  private static Finding finding(
      Person person, Country country, RegionalGroup named, RuleContext rule) {
    return rule.finding(
        person.regionalGroup().range(),
        "The regional group is \""
            + named.title()
            + "\", but "
            + country.name()
            + " belongs to \""
            + country.group().map(RegionalGroup::title).orElse("")
            + "\".",
        "Correct \"country\" or \"regional-group\", unless the group is that of the person's residence or employer.");
  }
}
