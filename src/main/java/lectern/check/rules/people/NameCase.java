package lectern.check.rules.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.proposal.Person;
import lectern.proposal.Role;
import lectern.session.PersonName;
import lectern.session.PlaceholderName;
import lectern.session.ProposalContext;
import lectern.source.Fix;
import lectern.source.Quote;

/** Reports names written entirely in capital letters. */
public final class NameCase implements ProposalRule {

  @Override
  public String id() {
    return "people/name-case";
  }

  @Override
  public Level level() {
    return Level.NOTE;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Name in capital letters.",
        """
            Listings print names as they are written, so a name in capitals would stand out. A family name alone in
            capitals, after the given name or initials, is customary in many places and not reported.
            """,
        """
            speakers:
              - ADA EXAMPLE, Government, WEOG
            """,
        """
            speakers:
              - Ada EXAMPLE, Government, WEOG
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    for (Role role : Role.LIST) {
      for (Person person : context.proposal().people().in(role)) {
        String name = person.name().value().orElse("");
        if (PersonName.isInCapitals(name) && !PlaceholderName.isNobody(name)) {
          findings.add(finding(person.name(), name, rule));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Field<String> field, String name, RuleContext rule) {
    String capitalized = PersonName.capitalized(name);
    return rule.finding(
            field.range(),
            "The name " + Quote.of(name) + " is in capital letters.",
            "Write " + Quote.of(capitalized) + ", or the spelling that the person uses.")
        .withFix(
            Fix.unsafe(
                "Write " + Quote.of(capitalized) + ".",
                // Some letters have no lower-case form.
                PersonName.isInCapitals(capitalized)
                    ? Optional.empty()
                    : field.replacedBy(capitalized)));
  }
}
