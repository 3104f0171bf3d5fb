package lectern.source.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceRange;
import lectern.source.SourceText;

/** YAML between two lines {@code ---} at the beginning of a Markdown text, which is no YAML. */
final class FrontMatter {
  private static final String LINE = "---";

  private FrontMatter() {}

  /**
   * Returns the documents of a file, with a text after front matter as one document, which has one
   * problem.
   */
  static List<Document> joined(SourceText source, List<Document> documents) {
    String text = source.text();
    if (documents.size() < 2
        || !text.startsWith(LINE)
        || documents.get(0).root().filter(Node.Mapping.class::isInstance).isEmpty()) {
      return documents;
    }
    List<Document> rest = documents.subList(1, documents.size());
    return isText(rest) && isProse(text)
        ? List.of(documents.get(0), document(rest.get(0)))
        : documents;
  }

  /** Returns whether all documents are text or can't be read. */
  private static boolean isText(List<Document> rest) {
    for (Document document : rest) {
      if (document.root().isPresent() && !isText(document.root().get())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isText(Node root) {
    return root instanceof Node.Scalar scalar && !scalar.isBlank();
  }

  /** Returns whether the first line after the front matter that is no heading has no key. */
  private static boolean isProse(String text) {
    int end = text.indexOf("\n" + LINE, LINE.length());
    int start = end < 0 ? -1 : text.indexOf('\n', end + 1);
    while (start >= 0) {
      int next = text.indexOf('\n', start + 1);
      String line = text.substring(start + 1, next < 0 ? text.length() : next).strip();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        int colon = line.indexOf(':');
        return colon < 0 || (line.indexOf(' ') >= 0 && line.indexOf(' ') < colon);
      }
      start = next;
    }
    return false;
  }

  private static Document document(Document text) {
    SourceRange range =
        text.root().map(Node::range).orElseGet(() -> text.problems().get(0).range());
    return new Document(
        Optional.of(
            text.root()
                .orElseGet(
                    () -> new Node.Scalar("", Node.Style.PLAIN, Node.Surroundings.BOUND, range))),
        List.of(
            new Problem(
                ProblemKind.SYNTAX,
                range,
                "Text after the second \"---\" is not part of the proposal.",
                "Write it as the value of a key, such as \"description: |\", with each line indented.")),
        Map.of());
  }
}
