package lectern.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.ValueType;
import lectern.source.ByteSize;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceText;

/** The problems of prose whose markup is beyond the limits. */
final class ProseProblems {
  private ProseProblems() {}

  /**
   * The problems of a proposal's texts, one at most of each text. That a text is too long is
   * reported where it is read.
   */
  static List<Problem> of(List<PublicText> texts, SourceText source) {
    List<Problem> problems = new ArrayList<>();
    for (PublicText prose : texts) {
      if (prose.key().type() == ValueType.Simple.PROSE) {
        Optional<ProseLimits.Excess> excess = ProseLimits.exceeded(prose.text());
        if (excess.isPresent() && excess.get().limit() != ProseLimits.Limit.TEXT_SIZE) {
          problems.add(problem(prose, excess.get(), source));
        }
      }
    }
    return problems;
  }

  private static Problem problem(PublicText prose, ProseLimits.Excess excess, SourceText source) {
    return new Problem(
        ProblemKind.PROSE_DEPTH,
        new TextLocator(source).of(prose.field(), excess.at(), excess.at() + 1),
        message(excess.limit()),
        remedy(excess.limit()));
  }

  private static String message(ProseLimits.Limit limit) {
    return switch (limit) {
      case TEXT_SIZE -> "The text is too long.";
      case DEPTH ->
          "Markup is nested more than "
              + ProseLimits.MAX_DEPTH
              + " levels deep; the text is printed without markup.";
      case LINK_REFERENCES ->
          "Link references expand to more than "
              + ByteSize.of(ProseLimits.MAX_TEXT)
              + "; the text is printed without markup.";
      case HASHES ->
          "A heading has at most " + ProseLimits.MAX_HASHES + " \"#\"; this line is plain text.";
    };
  }

  private static String remedy(ProseLimits.Limit limit) {
    return switch (limit) {
      case TEXT_SIZE -> "Shorten it.";
      case DEPTH -> "Remove or escape the marks, such as \"\\*\" for an asterisk.";
      case LINK_REFERENCES -> "Write fewer links, or link to shorter addresses.";
      case HASHES -> "Remove the extra \"#\".";
    };
  }
}
