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

/** One organization stands behind more proposals than the call takes. */
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
        "One organization stands behind more proposals than the call takes.",
        """
            The organizations of the organizers count, each once for a proposal. Proposals that were withdrawn do not count; those that were declined
            do. Organizations are compared without regard to capitals, accents and spaces.
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
        List.of(new Parameter("maximum", "the greatest number of proposals", "no bound")));
  }

  @Override
  public List<Finding> check(Programme programme, RuleContext rule) {
    Map<String, List<Quota.Claim>> claims = new LinkedHashMap<>();
    for (Session session : programme.proposed()) {
      for (Participant organizer : session.organizers()) {
        organizer
            .organization()
            .ifPresent(
                named ->
                    Quota.add(
                        named.key(),
                        new Quota.Claim(session, named.text(), named.range()),
                        claims));
      }
    }
    return new Quota(rule, "stands behind", "proposals").exceeded(claims.values());
  }
}
