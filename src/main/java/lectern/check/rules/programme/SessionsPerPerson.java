package lectern.check.rules.programme;

import java.util.ArrayList;
import java.util.List;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProgrammeRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.proposal.Role;
import lectern.session.Engagement;
import lectern.session.Participant;
import lectern.session.Programme;

/** Reports people who speak in too many sessions. */
public final class SessionsPerPerson implements ProgrammeRule {

  @Override
  public String id() {
    return "programme/sessions-per-person";
  }

  @Override
  public Level level() {
    return Level.WARNING;
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
        "Too many sessions with the same speaker.",
        """
            Only sessions in which the person is a speaker count. Declined and withdrawn sessions don't count, nor do
            those in which the person has declined or is replaced. Names and "aliases" are compared without regard to
            capitals, accents, spaces and titles; different "id" or "email" are different people.
            """,
        """
            event: IGF 2018
            speakers: [Ada Example]
            ---
            event: IGF 2018
            speakers: [Ada Example]
            ---
            event: IGF 2018
            speakers: [Ada Example]
            ---
            event: IGF 2018
            speakers: [Ada Example]
            """,
        """
            event: IGF 2018
            speakers: [Ada Example]
            ---
            event: IGF 2018
            speakers: [Ada Example]
            ---
            event: IGF 2018
            speakers: [Ada Example]
            ---
            event: IGF 2018
            speakers: [Ben Example]
            """,
        List.of(new Parameter("maximum", "maximum number of sessions", "no limit")));
  }

  @Override
  public List<Finding> check(Programme programme, RuleContext rule) {
    List<List<Quota.Claim>> claims = new ArrayList<>();
    for (List<Engagement> engagements : programme.engagements()) {
      List<Quota.Claim> own = new ArrayList<>(engagements.size());
      for (Engagement engagement : engagements) {
        // If the person is a speaker, that role comes first.
        Participant first = engagement.roles().get(0);
        if (first.role() == Role.SPEAKER) {
          own.add(new Quota.Claim(engagement.session(), first.name(), first.range()));
        }
      }
      claims.add(own);
    }
    return new Quota(rule, "speaks in", "session").exceeded(claims);
  }
}
