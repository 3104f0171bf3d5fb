package lectern.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.yaml.Node;

/**
 * A key around a whole proposal, or around several, such as {@code proposal:}.
 *
 * @param entry the only entry of a document
 */
record Envelope(Node.Entry entry) {
  private static final Set<String> NAMES =
      Set.of(
          "proposal",
          "proposals",
          "session",
          "sessions",
          "workshop",
          "workshops",
          "submission",
          "submissions",
          "propuesta",
          "proposition");

  /** Returns the envelope of a document, if it has one. */
  static Optional<Envelope> of(Node root) {
    if (!(root instanceof Node.Mapping mapping) || mapping.entries().size() != 1) {
      return Optional.empty();
    }
    Node.Entry only = mapping.entries().get(0);
    boolean isOne =
        !(only.value() instanceof Node.Scalar)
            && NAMES.contains(only.key().text().toLowerCase(Locale.ROOT));
    return isOne ? Optional.of(new Envelope(only)) : Optional.empty();
  }

  /** Returns the proposal inside, if there is exactly one. */
  Optional<Node.Mapping> proposal() {
    List<Node> items =
        entry.value() instanceof Node.Sequence list ? list.items() : List.of(entry.value());
    return items.size() == 1 && items.get(0) instanceof Node.Mapping mapping
        ? Optional.of(mapping)
        : Optional.empty();
  }

  Problem problem() {
    return new Problem(
        ProblemKind.UNKNOWN_KEY,
        entry.key().range(),
        Quote.of(entry.key().text()) + " is not a valid key of a proposal.",
        proposal().isPresent()
            ? "Delete this line, and start each key of the proposal at the beginning of a line."
            : "Write each proposal as a document of its own, with a line \"---\" between them.");
  }
}
