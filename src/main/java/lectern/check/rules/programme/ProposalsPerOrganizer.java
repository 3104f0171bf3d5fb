package lectern.check.rules.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProgrammeRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.session.Participant;
import lectern.session.Programme;
import lectern.session.Session;

/** Reports organizers with too many proposals. */
public final class ProposalsPerOrganizer implements ProgrammeRule {

  @Override
  public String id() {
    return "programme/proposals-per-organizer";
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
  public Disclosure disclosure() {
    return Disclosure.FULL;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Too many proposals from one organizer.",
        """
            Withdrawn proposals don't count; declined ones do. Names and "aliases" are compared without regard to
            capitals, accents, spaces and titles; different "id" or "email" are different people.
            """,
        """
            event: IGF 2016
            organizers: [Ada Example]
            ---
            event: IGF 2016
            organizers: [Ada Example]
            ---
            event: IGF 2016
            organizers: [Ada Example]
            ---
            event: IGF 2016
            organizers: [Ada Example]
            """,
        """
            event: IGF 2016
            organizers: [Ada Example]
            ---
            event: IGF 2016
            organizers: [Ada Example]
            ---
            event: IGF 2016
            organizers: [Ada Example]
            ---
            event: IGF 2016
            organizers: [Ben Example]
            """,
        List.of(new Parameter("maximum", "maximum number of proposals", "no limit")));
  }

  @Override
  public List<Finding> check(Programme programme, RuleContext rule) {
    Map<String, List<Quota.Claim>> claims = new LinkedHashMap<>();
    for (Session session : programme.proposed()) {
      for (Participant organizer : session.organizers()) {
        Quota.add(
            programme.people().of(organizer.key()),
            new Quota.Claim(session, organizer.name(), organizer.range()),
            claims);
      }
    }
    return new Quota(rule, "organizes", "proposal").exceeded(claims.values());
  }
}
