package lectern.check;

import java.util.List;
import lectern.session.ProposalContext;

/** A rule about one proposal. */
public non-sealed interface ProposalRule extends Rule {

  /**
   * Checks one proposal. Reports nothing if a value that the rule needs is missing, blank or
   * invalid: other rules report that.
   *
   * @param rule the effective level, parameters and source
   */
  List<Finding> check(ProposalContext context, RuleContext rule);
}
