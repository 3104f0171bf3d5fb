package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** A file that is not valid YAML. */
public final class Syntax implements ProblemRule {

  public static final String ID = "structure/syntax";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.SYNTAX;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "The file is not valid YAML.",
        """
            The finding marks the first place that cannot be parsed. Earlier documents in the same file are still checked; the
            document with the error is not, so it has no other findings.
            """,
        """
            title: Connecting people: who pays?
            """,
        """
            title: "Connecting people: who pays?"
            """);
  }
}
