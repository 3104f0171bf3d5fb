package lectern.check;

import java.util.List;
import lectern.session.ProposalContext;

/** A rule about one proposal. */
public non-sealed interface ProposalRule extends Rule {

  /**
   * Checks one proposal. A value that is missing, blank or broken is no concern of a rule that
   * needs it: it stays silent.
   *
   * @param rule the level, parameters and source that are in force
   */
  List<Finding> check(ProposalContext context, RuleContext rule);
}
