package lectern.check;

import lectern.source.ProblemKind;

/** A rule whose findings are the problems of one kind found while reading a file. */
public non-sealed interface ProblemRule extends Rule {

  /** The kind of these problems. */
  ProblemKind kind();
}
