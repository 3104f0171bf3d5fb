package lectern.check;

import lectern.source.ProblemKind;

/** A rule whose findings are made while the file is read. */
public non-sealed interface ProblemRule extends Rule {

  /** The faults that are findings of this rule. */
  ProblemKind kind();
}
