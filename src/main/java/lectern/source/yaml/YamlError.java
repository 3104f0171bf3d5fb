package lectern.source.yaml;

import java.util.Optional;
import lectern.source.LineIndex;
import lectern.source.SourceText;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What SnakeYAML says is wrong, in its words.
 *
 * @param problem what it could not read
 * @param context what it was reading; empty when it does not say
 * @param at where the problem is
 * @param opened where what it was reading began
 */
record YamlError(String problem, String context, SourceCharacter at, SourceCharacter opened) {

  static YamlError of(MarkedYAMLException error, SourceText source, LineIndex lines) {
    SourceCharacter at = SourceCharacter.of(source, lines.at(error.getProblemMark().getIndex()));
    SourceCharacter opened =
        Optional.ofNullable(error.getContextMark())
            .map(mark -> SourceCharacter.of(source, lines.at(mark.getIndex())))
            .orElse(at);
    return new YamlError(
        Optional.ofNullable(error.getProblem()).orElse(""),
        Optional.ofNullable(error.getContext()).orElse(""),
        at,
        opened);
  }

  boolean says(String words) {
    return problem.contains(words);
  }

  boolean isReading(String words) {
    return context.contains(words);
  }

  /** Whether something follows where the text before it is complete. */
  boolean isOfSomethingMore() {
    return says("are not allowed here")
        || says("expected <block end>")
        || says("expected '<document start>'");
  }
}
