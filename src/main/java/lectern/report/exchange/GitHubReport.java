package lectern.report.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.profile.Level;
import lectern.report.Report;
import lectern.report.TextReport;

/**
 * The text report for the log of GitHub Actions, followed by a workflow command for each finding,
 * which becomes an annotation. The highest levels come first, because only ten annotations of each
 * level are shown.
 *
 * <p>The text quotes files that anybody may have written, and the runner obeys commands anywhere in
 * it. The command {@code stop-commands} turns that off until a token follows, which is a hash of
 * the text and so can't occur in it.
 */
public final class GitHubReport implements Report {
  private final TextReport log;
  private final SourceRoot root;

  /**
   * Creates a report.
   *
   * @param log the report that is written to the log
   * @param root the folder that paths are relative to
   */
  public GitHubReport(TextReport log, SourceRoot root) {
    this.log = log;
    this.root = root;
  }

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    StringBuilder text = new StringBuilder();
    log.write(files, text);
    String token = token(text.toString());
    out.append("::stop-commands::").append(token).append('\n');
    out.append(text);
    out.append("::").append(token).append("::\n");
    for (Level level : Level.values()) {
      for (CheckedFile file : files) {
        for (Finding finding : file.findings()) {
          if (finding.level() == level) {
            out.append(WorkflowCommand.of(finding, root)).append('\n');
          }
        }
      }
    }
  }

  private static String token(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
