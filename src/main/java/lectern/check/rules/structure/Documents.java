package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** More than 500 documents in one file. */
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
        "More than 500 documents in one file.",
        """
            Documents are separated by lines of three hyphens, and each is one proposal. Beyond this limit, use one file per proposal.
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
