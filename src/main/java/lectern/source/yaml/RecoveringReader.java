package lectern.source.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
      Problem known = new OriginalDocuments(text).of(error.get());
      Optional<RepairedText> next = repaired(text, error.get());
      List<Document> read = next.isEmpty() ? documents : reader.read(next.get().text());
      Optional<Problem> following = error(read);
      boolean isRepaired =
          next.isPresent()
              && (following.isEmpty()
                  || isBehind(next.get().original(following.get().range()), known));
      if (!isRepaired) {
        documents = withoutFix(documents, error.get());
        break;
      }
      repairs.add(new Repair(known, documents.size() - 1));
      text = next.get();
      documents = read;
      error = following;
    }
    return result(documents, text, repairs);
  }

  /** Returns the documents with the error in the last one as it is, since its fix does not help. */
  private static List<Document> withoutFix(List<Document> documents, Problem error) {
    List<Document> all = new ArrayList<>(documents);
    Problem plain = new Problem(error.kind(), error.range(), error.message(), error.remedy());
    all.set(all.size() - 1, new Document(Optional.empty(), List.of(plain), Map.of()));
    return all;
  }

  private static Optional<RepairedText> repaired(RepairedText text, Problem error) {
    return error.fix().isEmpty() ? Optional.empty() : text.with(error.fix().get().edits());
  }

  /** Returns whether an error is behind another, and on no line that the fix of that changes. */
  private static boolean isBehind(SourceRange following, Problem error) {
    int last = error.range().startLine();
    for (Edit edit : error.fix().orElseThrow().edits()) {
      last = Math.max(last, edit.range().endLine());
    }
    return following.startLine() > last;
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
