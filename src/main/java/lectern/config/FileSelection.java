package lectern.config;

import java.util.List;

/**
 * Which files of a folder are proposals.
 *
 * @param include those that are; where there are none, every YAML file is
 * @param exclude files and folders that are not read
 */
public record FileSelection(List<Glob> include, List<Glob> exclude) {

  /**
   * Whether a YAML file is a proposal, unless it is excluded.
   *
   * @param path from the configuration's folder, with slashes
   */
  public boolean includes(String path) {
    return include.isEmpty() || Glob.any(include, path);
  }

  /**
   * Whether a file or folder is not read.
   *
   * @param path from the configuration's folder, with slashes
   */
  public boolean excludes(String path) {
    return Glob.any(exclude, path);
  }
}
