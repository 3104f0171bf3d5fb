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
import lectern.session.Named;
import lectern.session.Programme;
import lectern.session.Session;

/** Reports organizations with too many proposals. */
public final class ProposalsPerOrganization implements ProgrammeRule {

  @Override
  public String id() {
    return "programme/proposals-per-organization";
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
        "Too many proposals from one organization.",
        """
            Counts the organizations of the organizers, each once per proposal. Withdrawn proposals don't count;
            declined ones do. Organizations are compared without regard to capitals, accents and spaces.
            """,
        """
            event: IGF 2016
            organizers: ["Ada Example, Example Institute"]
            ---
            event: IGF 2016
            organizers: ["Ben Example, Example Institute"]
            ---
            event: IGF 2016
            organizers: ["Cy Example, Example Institute"]
            ---
            event: IGF 2016
            organizers: ["Di Example, Example Institute"]
            """,
        """
            event: IGF 2016
            organizers: ["Ada Example, Example Institute"]
            ---
            event: IGF 2016
            organizers: ["Ben Example, Example Institute"]
            ---
            event: IGF 2016
            organizers: ["Cy Example, Example Institute"]
            ---
            event: IGF 2016
            organizers: ["Di Example, Another Institute"]
            """,
        List.of(new Parameter("maximum", "maximum number of proposals", "no limit")));
  }

  @Override
  public List<Finding> check(Programme programme, RuleContext rule) {
    Map<String, List<Quota.Claim>> claims = new LinkedHashMap<>();
    for (Session session : programme.proposed()) {
      for (Named named : session.organizations()) {
        Quota.add(named.key(), new Quota.Claim(session, named.text(), named.range()), claims);
      }
    }
    return new Quota(rule, "has", "proposal").exceeded(claims.values());
  }
}
