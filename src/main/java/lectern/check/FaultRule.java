package lectern.check;

import lectern.source.FaultKind;

/** A rule whose findings are made while the file is read. */
public non-sealed interface FaultRule extends Rule {

  /** The faults that are findings of this rule. */
  FaultKind kind();
}
