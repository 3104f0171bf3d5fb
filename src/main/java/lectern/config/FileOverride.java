package lectern.config;

import java.util.List;
import lectern.source.SourceRange;

/**
 * An override: settings for some files.
 *
 * @param files the files, at least one pattern
 * @param range the range of the override in the configuration
 */
public record FileOverride(List<Glob> files, ConfigSection section, SourceRange range) {

  /**
   * Returns whether the override applies to a file.
   *
   * @param path from the configuration's folder, with slashes
   */
  public boolean concerns(String path) {
    return Glob.any(files, path);
  }
}
