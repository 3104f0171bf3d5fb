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
import lectern.profile.Term;
import lectern.profile.Vocabulary;
import lectern.proposal.Person;
import lectern.proposal.Role;
import lectern.session.ProposalContext;

/**
 * Reports people with the regional group of intergovernmental organizations but another stakeholder
 * group.
 */
public final class IgoRegion implements ProposalRule {

  @Override
  public String id() {
    return "people/igo-region";
  }

  @Override
  public Level level() {
    return Level.NOTE;
  }

  @Override
  public String subject() {
    return "Regional group of people from intergovernmental organizations";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Regional group of intergovernmental organizations with another stakeholder group.",
        """
            This regional group is meant for staff of intergovernmental organizations. Published pages show it with
            other stakeholder groups too, so it is only a note.
            """,
        """
            speakers:
              - Ada Example, Government, Intergovernmental Organization
            """,
        """
            speakers:
              - Ada Example, Intergovernmental Organization, Intergovernmental Organization
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Vocabulary groups = context.vocabularies().stakeholderGroups();
    Vocabulary regions = context.vocabularies().regionalGroups();
    List<Finding> findings = new ArrayList<>();
    for (Role role : Role.LIST) {
      for (Person person : context.proposal().people().in(role)) {
        Optional<String> region = word(person.regionalGroup(), regions);
        // The regional group for staff of such organizations is also a stakeholder group.
        if (region.isPresent() && isNamed(region.get(), groups)) {
          Optional<String> group = word(person.stakeholderGroup(), groups);
          if (group.isPresent() && !group.equals(region)) {
            findings.add(finding(person, group.get(), region.get(), rule));
          }
        }
      }
    }
    return findings;
  }

  private static Optional<String> word(Field<String> field, Vocabulary list) {
    Optional<String> written = field.value();
    return written.isPresent() ? list.find(written.get()).map(Term::name) : written;
  }

  private static boolean isNamed(String name, Vocabulary list) {
    for (Term term : list.terms()) {
      if (term.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Person person, String group, String region, RuleContext rule) {
    return rule.finding(
        person.regionalGroup().range(),
        "The regional group is \"" + region + "\", but the stakeholder group is \"" + group + "\".",
        "Choose the regional group of the person's country, or change the stakeholder group to \""
            + region
            + "\".");
  }
}
