package lectern.config;

import java.util.List;
import lectern.source.SourceRange;

/**
 * What holds for some files only.
 *
 * @param files the files, at least one pattern
 * @param range where the configuration says so
 */
public record FileOverride(List<Glob> files, ConfigSection section, SourceRange range) {

  /**
   * Whether it is about a file.
   *
   * @param path from the configuration's folder, with slashes
   */
  public boolean concerns(String path) {
    return Glob.any(files, path);
  }
}
