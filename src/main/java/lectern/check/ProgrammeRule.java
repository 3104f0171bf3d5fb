package lectern.check;

import java.util.List;
import lectern.session.Programme;

/** A rule about the proposals of one event together. */
public non-sealed interface ProgrammeRule extends Rule {

  /**
   * Checks the proposals of one event against each other. Time and findings grow with the number of
   * proposals and of what they name, never with the number of pairs.
   *
   * @param programme the proposals of one profile, without those of session types to which the rule
   *     does not apply
   * @param rule the effective level, parameters and source
   * @return findings in an order that does not depend on the order in which files were read
   */
  List<Finding> check(Programme programme, RuleContext rule);
}
