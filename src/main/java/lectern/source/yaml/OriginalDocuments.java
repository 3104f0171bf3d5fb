package lectern.source.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.Problem;
import lectern.source.SourceRange;

/** The documents of a repaired text, with their ranges in the original text. */
final class OriginalDocuments {
  private final RepairedText text;

  OriginalDocuments(RepairedText text) {
    this.text = text;
  }

  /** Returns a document without its fixes of what an edit has changed. */
  Document of(Document document) {
    List<Problem> problems = new ArrayList<>();
    for (Problem problem : document.problems()) {
      problems.add(of(problem));
    }
    Map<SourceRange, SourceRange> aliases = new HashMap<>();
    document
        .aliases()
        .forEach((alias, anchor) -> aliases.put(text.original(alias), text.original(anchor)));
    return new Document(document.root().map(this::of), List.copyOf(problems), Map.copyOf(aliases));
  }

  /** Returns a problem at its place in the original text. */
  Problem of(Problem problem) {
    return new Problem(
        problem.kind(),
        text.original(problem.range()),
        problem.message(),
        problem.remedy(),
        problem.fix().map(this::of));
  }

  private Fix of(Fix fix) {
    List<Edit> edits = new ArrayList<>();
    for (Edit edit : fix.edits()) {
      edits.add(new Edit(text.original(edit.range()), edit.text()));
    }
    return new Fix(fix.sentence(), fix.isSafe(), List.copyOf(edits));
  }

  private Node of(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return of(scalar);
    }
    if (node instanceof Node.Sequence sequence) {
      List<Node> items = new ArrayList<>();
      for (Node item : sequence.items()) {
        items.add(of(item));
      }
      return new Node.Sequence(List.copyOf(items), text.original(sequence.range()));
    }
    Node.Mapping mapping = (Node.Mapping) node;
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      entries.add(new Node.Entry(of(entry.key()), of(entry.value())));
    }
    return new Node.Mapping(List.copyOf(entries), text.original(mapping.range()));
  }

  /** A scalar that was repaired can't be edited further. */
  private Node.Scalar of(Node.Scalar scalar) {
    SourceRange range = text.original(scalar.range());
    int written = range.endOffset() - range.startOffset();
    boolean isSame = written == scalar.range().endOffset() - scalar.range().startOffset();
    return new Node.Scalar(
        scalar.text(),
        scalar.style(),
        isSame ? scalar.surroundings() : Node.Surroundings.BOUND,
        range);
  }
}
