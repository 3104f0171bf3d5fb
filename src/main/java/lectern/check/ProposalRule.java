package lectern.check;

import java.util.List;
import lectern.session.ProposalContext;

/** A rule about one proposal. */
public non-sealed interface ProposalRule extends Rule {

  /**
   * Checks one proposal. A rule stays silent where a value that it needs is missing, blank or
   * broken: that is reported already.
   *
   * @param rule the effective level, parameters and source
   */
  List<Finding> check(ProposalContext context, RuleContext rule);
}
