package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** One file holds more than 500 documents. */
public final class Documents implements ProblemRule {

  @Override
  public String id() {
    return "structure/documents";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.DOCUMENTS;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "One file holds more than 500 documents.",
        """
            Each document between lines of three hyphens is one proposal. Beyond this number, use one file for each.
            """,
        """
            # more than 500 documents
            title: One
            ---
            title: Two
            """,
        """
            title: One
            ---
            title: Two
            """);
  }
}
