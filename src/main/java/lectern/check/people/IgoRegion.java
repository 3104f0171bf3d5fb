package lectern.check.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Documentation;
import lectern.check.Examination;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.Ruling;
import lectern.profile.Level;
import lectern.profile.Term;
import lectern.profile.Vocabulary;
import lectern.proposal.Person;
import lectern.proposal.Role;

/**
 * A person of another stakeholder group has the regional group of intergovernmental organizations.
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
  public Documentation documentation() {
    return new Documentation(
        "A person of another stakeholder group has the regional group of intergovernmental organizations.",
        """
            That regional group is meant for the staff of intergovernmental organizations. The pair occurs on published pages, so
            it is only pointed out.
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
  public List<Finding> check(Examination examination, Ruling ruling) {
    Vocabulary groups = examination.vocabularies().stakeholderGroups();
    Vocabulary regions = examination.vocabularies().regionalGroups();
    List<String> names = groups.names();
    List<Finding> findings = new ArrayList<>();
    for (Role role : Role.values()) {
      for (Person person : examination.proposal().cast().in(role)) {
        Optional<String> group =
            person.stakeholderGroup().value().flatMap(groups::find).map(Term::name);
        Optional<String> region =
            person.regionalGroup().value().flatMap(regions::find).map(Term::name);
        // A regional group that is a stakeholder group as well is the one for the staff of such
        // organizations.
        boolean shared = region.isPresent() && names.contains(region.get());
        if (shared && group.isPresent() && !group.equals(region)) {
          findings.add(finding(person, group.get(), region.get(), ruling));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Person person, String group, String region, Ruling ruling) {
    return ruling.finding(
        person.regionalGroup().place(),
        "The regional group is \"" + region + "\", but the stakeholder group is \"" + group + "\".",
        "Choose the regional group of the person's country, or the stakeholder group \""
            + region
            + "\".");
  }
}
