package lectern.check;

import java.util.List;

/**
 * The documentation of a rule, the source of the rule reference.
 *
 * @param summary a noun phrase or short sentence that names the problem
 * @param explanation why it matters and how it is checked, in a few sentences
 * @param bad an example with a finding: a part of a proposal in YAML, checked against {@code
 *     igf-2021} or, if the rule is off there, another profile; several documents for a rule about
 *     several proposals
 * @param good the same example corrected, without a finding
 */
public record Documentation(
    String summary, String explanation, String bad, String good, List<Parameter> parameters) {

  /** The documentation of a rule without parameters. */
  public Documentation(String summary, String explanation, String bad, String good) {
    this(summary, explanation, bad, good, List.of());
  }
}
