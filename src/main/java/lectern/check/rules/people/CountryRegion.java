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

/** A person's regional group is not that of their country. */
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
        "A person's regional group is not that of their country.",
        """
            Compared with the regional groups of the United Nations. It is a hint and no more: people tick the group of their passport,
            their home or their employer. Türkiye takes part in two groups, and both are right; Kiribati takes part in none, and so do those who
            are no members, so nothing is said about them, nor about the staff of intergovernmental organizations.
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
        "Change one of the two, unless the group is that of the person's home or employer.");
  }
}
