package lectern.source.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.source.Edit;
import lectern.source.Limits;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceRange;
import lectern.source.SourceText;

/**
 * Reads the documents of a text with syntax errors as if each were fixed, so that the rest of the
 * text can be checked as well. All ranges are those of the text as it is.
 */
public final class RecoveringReader {
  private static final int MOST_ERRORS = 10;

  private final YamlReader reader;

  /** Creates a reader with limits. */
  public RecoveringReader(Limits limits) {
    this.reader = new YamlReader(limits);
  }

  /**
   * The documents of a text.
   *
   * @param documents with all syntax errors among their problems; the last one is without a value
   *     if an error in it has no known fix
   * @param repaired the ranges of the values that were fixed
   */
  public record Result(List<Document> documents, List<SourceRange> repaired) {}

  /** A syntax error that was repaired. */
  private record Repair(Problem error, int document) {}

  /**
   * Returns the documents of a text after repairs, up to ten of them.
   *
   * @param unrepaired the same documents as they are without
   */
  public Result read(SourceText source, List<Document> unrepaired) {
    RepairedText text = RepairedText.of(source);
    List<Document> documents = unrepaired;
    List<Repair> repairs = new ArrayList<>();
    Optional<Problem> error = error(documents);
    while (error.isPresent() && repairs.size() < MOST_ERRORS) {
      Optional<RepairedText> next = repaired(text, error.get());
      if (next.isEmpty()) {
        break;
      }
      Problem known = new OriginalDocuments(text).of(error.get());
      List<Document> read = reader.read(next.get().text());
      Optional<Problem> following = error(read);
      if (following.isPresent() && !isAfter(next.get().original(following.get().range()), known)) {
        break;
      }
      repairs.add(new Repair(known, documents.size() - 1));
      text = next.get();
      documents = read;
      error = following;
    }
    return repairs.isEmpty() ? new Result(unrepaired, List.of()) : result(documents, text, repairs);
  }

  private static Optional<RepairedText> repaired(RepairedText text, Problem error) {
    return error.fix().isEmpty() ? Optional.empty() : text.with(error.fix().get().edits());
  }

  private static boolean isAfter(SourceRange following, Problem error) {
    return following.startOffset() > error.range().startOffset();
  }

  /** Returns the syntax error for which the last document has no value. */
  private static Optional<Problem> error(List<Document> documents) {
    Document last = documents.get(documents.size() - 1);
    boolean isError =
        last.root().isEmpty()
            && last.problems().size() == 1
            && last.problems().get(0).kind() == ProblemKind.SYNTAX;
    return isError ? Optional.of(last.problems().get(0)) : Optional.empty();
  }

  private static Result result(List<Document> documents, RepairedText text, List<Repair> repairs) {
    OriginalDocuments original = new OriginalDocuments(text);
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Document document = original.of(documents.get(i));
      boolean isLast = i == documents.size() - 1;
      List<Problem> problems = new ArrayList<>();
      for (Repair repair : repairs) {
        if (repair.document() == i || (isLast && repair.document() > i)) {
          problems.add(repair.error());
        }
      }
      problems.addAll(document.problems());
      all.add(new Document(document.root(), List.copyOf(problems), document.aliases()));
    }
    List<SourceRange> repaired = new ArrayList<>();
    for (Repair repair : repairs) {
      addRanges(repair.error(), repaired);
    }
    return new Result(List.copyOf(all), List.copyOf(repaired));
  }

  /** Adds the ranges that a repair has changed; on one line, with all that is between its edits. */
  private static void addRanges(Problem error, List<SourceRange> ranges) {
    List<Edit> edits = error.fix().orElseThrow().edits();
    SourceRange first = edits.get(0).range();
    SourceRange last = edits.get(edits.size() - 1).range();
    if (first.startLine() != last.endLine() || first.startLine() != error.range().startLine()) {
      edits.forEach(edit -> ranges.add(edit.range()));
      return;
    }
    SourceRange from = first.startOffset() < error.range().startOffset() ? first : error.range();
    SourceRange to = last.endOffset() > error.range().endOffset() ? last : error.range();
    ranges.add(from.to(to));
  }
}
