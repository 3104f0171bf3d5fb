package lectern.edit.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.profile.Profile;
import lectern.session.LoadedFile;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.yaml.layout.UntouchedException;

/** Makes the canonical layout of proposals. */
public final class Tidier {
  private Tidier() {}

  /** Returns what becomes of a file. It is not written. */
  public static TidyResult tidy(LoadedFile file) {
    if (file.source().isEmpty()) {
      return new TidyResult.Failed(reason(file.documents().get(0).problems().get(0)));
    }
    String text = file.source().get().text();
    for (LoadedFile.Document document : file.documents()) {
      for (Problem problem : document.problems()) {
        if (problem.kind() == ProblemKind.SYNTAX || document.proposal().isEmpty()) {
          return new TidyResult.Failed(reason(problem));
        }
      }
    }
    List<KeyOrder> orders = new ArrayList<>();
    for (LoadedFile.Document document : file.documents()) {
      Optional<String> type =
          document.proposal().flatMap(one -> one.proposal().heading().type().value());
      orders.add(KeyOrder.of(document.profile(), type));
    }
    return tidy(text, orders);
  }

  /**
   * Returns a text of one document in its canonical layout; the same text if it can't be tidied.
   *
   * @param type the session type
   */
  public static String tidied(String text, Profile profile, Optional<String> type) {
    return tidy(text, List.of(KeyOrder.of(profile, type))) instanceof TidyResult.Tidied tidied
        ? tidied.text()
        : text;
  }

  private static String reason(Problem problem) {
    return "line " + problem.range().startLine() + ": " + problem.message();
  }

  private static TidyResult tidy(String text, List<KeyOrder> orders) {
    try {
      boolean isWindows = text.contains("\r\n");
      String source = withFinalBreak(isWindows ? text.replace("\r\n", "\n") : text);
      refuseOtherBreaks(source);
      String tidied = new DocumentWriter(source).written(orders);
      String result = isWindows ? tidied.replace("\n", "\r\n") : tidied;
      if (result.equals(text)) {
        return new TidyResult.Unchanged();
      }
      return Content.of(source).equals(Content.of(tidied))
          ? new TidyResult.Tidied(result)
          : new TidyResult.Failed(
              "internal problem: its values or comments would change; please report this");
    } catch (UntouchedException e) {
      return e.isInvalid()
          ? new TidyResult.Failed(e.getMessage())
          : new TidyResult.Untouched(e.getMessage());
    }
  }

  private static String withFinalBreak(String text) {
    return text.endsWith("\n") ? text : text + "\n";
  }

  private static void refuseOtherBreaks(String text) throws UntouchedException {
    for (char other : new char[] {'\r', '\u0085', '\u2028', '\u2029'}) {
      if (text.indexOf(other) >= 0) {
        throw new UntouchedException("it has unusual line breaks");
      }
    }
  }
}
