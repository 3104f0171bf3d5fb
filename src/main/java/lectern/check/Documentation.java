package lectern.check;

import java.util.List;

/**
 * The documentation of a rule, from which its reference is printed.
 *
 * @param summary one sentence that names the findings
 * @param explanation why it matters and how it is checked, in a few sentences
 * @param bad an example with a finding: a part of a proposal, as YAML, under {@code igf-2021} or,
 *     if the rule is off there, under a call that turns it on; for a rule about several proposals,
 *     that many documents
 * @param good the same example corrected, without a finding
 */
public record Documentation(
    String summary, String explanation, String bad, String good, List<Parameter> parameters) {

  /** The documentation of a rule without parameters. */
  public Documentation(String summary, String explanation, String bad, String good) {
    this(summary, explanation, bad, good, List.of());
  }
}
