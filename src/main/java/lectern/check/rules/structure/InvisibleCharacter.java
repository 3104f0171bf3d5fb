package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** A character that can't be seen, or that is not what it looks like. */
public final class InvisibleCharacter implements ProblemRule {

  @Override
  public String id() {
    return "structure/invisible-character";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.CHARACTER;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Invisible or misleading character.",
        """
            Characters without a shape come along with text that is copied from a web page or a word processor. They hide differences
            between texts that look the same, and some of them change the order in which a text is shown. The rule reports invisible
            characters, direction marks where nothing runs from right to left, overrides, characters for private use, replacement
            characters, line separators, and Cyrillic and Greek letters in Latin words. Characters that a script or an emoji needs are
            not reported.
            """,
        """
            title: "Meaningful\u200B access"
            """,
        """
            title: "Meaningful access"
            """);
  }
}
