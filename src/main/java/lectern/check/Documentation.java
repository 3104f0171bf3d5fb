package lectern.check;

import java.util.List;

/**
 * What the reference says about a rule.
 *
 * @param summary one sentence: what is found
 * @param explanation why it matters and how it is judged, in a few sentences
 * @param bad a part of a proposal, as YAML, in which the rule finds something under {@code
 *     igf-2021}, or under a call that wants the rule where that one does not; of a rule about
 *     several proposals, that many documents
 * @param good the same part mended, in which it finds nothing
 */
public record Documentation(
    String summary, String explanation, String bad, String good, List<Parameter> parameters) {

  /** The documentation of a rule without parameters. */
  public Documentation(String summary, String explanation, String bad, String good) {
    this(summary, explanation, bad, good, List.of());
  }
}
