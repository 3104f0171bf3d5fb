package lectern.session;

import java.util.ArrayList;
import java.util.List;
import lectern.fields.ValueType;
import lectern.source.Problem;
import lectern.source.ProblemKind;

/** The problems of texts whose markup is beyond the limits of what is printed as markup. */
final class ProseProblems {
  private ProseProblems() {}

  /** The problems of a proposal's texts. That a text is too long is reported where it is read. */
  static List<Problem> of(List<PublicText> texts) {
    List<Problem> problems = new ArrayList<>();
    for (PublicText prose : texts) {
      String text = prose.text();
      if (prose.key().type() == ValueType.Simple.PROSE
          && text.length() <= ProseLimits.MAX_TEXT
          && ProseLimits.exceeded(text)) {
        problems.add(
            new Problem(
                ProblemKind.PROSE_DEPTH,
                prose.field().range(),
                "The markup of "
                    + prose.key().words()
                    + " is nested more than "
                    + ProseLimits.MAX_DEPTH
                    + " levels deep, or a line begins with more than six \"#\".",
                "Remove markup. Until then the text is printed as it is written."));
      }
    }
    return problems;
  }
}
