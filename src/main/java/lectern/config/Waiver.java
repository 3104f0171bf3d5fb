package lectern.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lectern.source.SourceRange;

/**
 * A waiver in a configuration: findings of a rule that are accepted.
 *
 * @param rule the rule's id
 * @param files the files it applies to; all if empty
 * @param by who accepts them
 * @param until the last day on which they are accepted, in UTC
 * @param range the range of the rule id in the configuration
 */
public record Waiver(
    String rule,
    List<Glob> files,
    String reason,
    Optional<String> by,
    Optional<LocalDate> until,
    SourceRange range) {

  /**
   * Returns whether the waiver applies to a file.
   *
   * @param path from the configuration's folder, with slashes
   */
  public boolean concerns(String path) {
    return files.isEmpty() || Glob.any(files, path);
  }
}
