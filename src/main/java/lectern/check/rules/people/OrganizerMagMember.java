package lectern.check.rules.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Located;
import lectern.profile.Level;
import lectern.proposal.Person;
import lectern.proposal.Role;
import lectern.proposal.Stage;
import lectern.proposal.Status;
import lectern.session.PersonName;
import lectern.session.ProposalContext;
import lectern.source.Quote;

/** Reports organizers who are members of the Multistakeholder Advisory Group. */
public final class OrganizerMagMember implements ProposalRule {

  @Override
  public String id() {
    return "people/organizer-mag-member";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public boolean needsProfile() {
    return true;
  }

  @Override
  public String subject() {
    return "Members of the MAG among the organizers";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Organizer is a member of the Multistakeholder Advisory Group.",
        """
            Members of the Multistakeholder Advisory Group (MAG) evaluate the proposals, so they can't submit any. The
            group changes every year, and the built-in profiles don't list its members; your own profile can. Without
            a list nothing is reported, and nothing about a proposal that was accepted. Names and "aliases" are compared without regard to capitals, accents and
            spaces.
            """,
        """
            # The profile says: people/organizer-mag-member: {members: [Ada Example]}
            organizers:
              - {name: Ada Example, organization: Example Society}
            """,
        """
            # The profile says: people/organizer-mag-member: {members: [Ada Example]}
            organizers:
              - {name: Ben Example, organization: Example Society}
            """,
        List.of(new Parameter("members", Parameter.Kind.WORDS, "names of the members", "none")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Set<String> members = new HashSet<>();
    for (String member : rule.texts("members")) {
      members.add(PersonName.key(member));
    }
    if (members.isEmpty() || isAccepted(context)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Person organizer : context.proposal().people().in(Role.ORGANIZER)) {
      if (isAmong(members, organizer)) {
        findings.add(
            rule.finding(
                organizer.name().range(),
                "The organizer "
                    + Quote.of(organizer.name().value().orElse(""))
                    + " is listed as a member of the Multistakeholder Advisory Group.",
                "Have the session proposed by somebody who is not a member."));
      }
    }
    return findings;
  }

  private static boolean isAccepted(ProposalContext context) {
    return context.stage().includes(Stage.PROGRAMME)
        || context.proposal().heading().status().value().filter(Status::isAccepted).isPresent();
  }

  private static boolean isAmong(Set<String> members, Person person) {
    if (person.name().value().isEmpty()) {
      return false;
    }
    if (members.contains(PersonName.key(person.name().value().get()))) {
      return true;
    }
    for (Located<String> alias : person.aliases().value().orElse(List.of())) {
      if (members.contains(PersonName.key(alias.value()))) {
        return true;
      }
    }
    return false;
  }
}
