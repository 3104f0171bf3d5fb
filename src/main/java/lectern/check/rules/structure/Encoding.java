package lectern.check.rules.structure;

import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.ProblemRule;
import lectern.profile.Level;
import lectern.source.ProblemKind;

/** A file that is not encoded in UTF-8. */
public final class Encoding implements ProblemRule {

  @Override
  public String id() {
    return "structure/encoding";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.ENCODING;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "The file is not encoded in UTF-8.",
        """
            Names with accents or in other scripts are displayed correctly only if every program decodes the file in the same
            way. A byte order mark at the beginning is accepted.
            """,
        """
            # The byte 0xE9 of Latin-1 stands for é.
            title: Caf\u00e9
            """,
        """
            title: Café
            """);
  }
}
