package lectern.editor.place;

import java.util.Optional;
import lectern.proposal.ProposalKey;
import lectern.source.Limits;
import lectern.source.SourceText;
import lectern.source.yaml.Document;
import lectern.source.yaml.Node;
import lectern.source.yaml.YamlReader;

/**
 * What a proposal says about its call, read even if the rest of the proposal can't be.
 *
 * @param event the event
 * @param type the session type
 * @param theme the theme
 */
public record StatedCall(Optional<String> event, Optional<String> type, Optional<String> theme) {

  /** Reads the proposal that an offset is in. */
  public static StatedCall of(SourceText source, int offset) {
    TextLines text = new TextLines(source);
    TopLevel top = TopLevel.around(text.clamped(offset), text);
    return new StatedCall(
        value(ProposalKey.EVENT, top, text),
        value(ProposalKey.TYPE, top, text),
        value(ProposalKey.THEME, top, text));
  }

  private static Optional<String> value(ProposalKey key, TopLevel top, TextLines text) {
    return top.named(key.written())
        .flatMap(entry -> root(text, entry))
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast)
        .filter(mapping -> !mapping.entries().isEmpty())
        .flatMap(mapping -> mapping.entries().get(0).value().scalar())
        .filter(scalar -> !scalar.isBlank())
        .map(scalar -> scalar.text().strip());
  }

  private static Optional<Node> root(TextLines text, TopLevel.Entry entry) {
    String lines = text.text(entry.keyStart(), entry.end());
    Document first =
        new YamlReader(Limits.STANDARD).read(new SourceText(text.name(), lines)).get(0);
    return first.root();
  }
}
