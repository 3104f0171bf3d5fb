package lectern.check;

import java.util.List;
import lectern.session.Programme;

/** A rule about the proposals of one event together. */
public non-sealed interface ProgrammeRule extends Rule {

  /**
   * Checks the proposals of one event against each other. Running time and number of findings grow
   * with the number of proposals and their contents, never with the number of pairs.
   *
   * @param programme the proposals of one profile, without those of session types to which the rule
   *     does not apply
   * @param rule the effective level, parameters and source
   * @return findings in an order independent of the order in which files were read
   */
  List<Finding> check(Programme programme, RuleContext rule);
}
