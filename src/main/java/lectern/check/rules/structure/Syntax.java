package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** The file is not valid YAML. */
public final class Syntax implements ProblemRule {

  @Override
  public String id() {
    return "structure/syntax";
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
            The finding names the first place at which the text can no longer be read. Documents before it in the same
            file are checked all the same; the document itself can't be, so nothing else is said of it.
            """,
        """
            title: Connecting people: who pays?
            """,
        """
            title: "Connecting people: who pays?"
            """);
  }
}
