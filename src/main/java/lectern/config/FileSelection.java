package lectern.config;

import java.util.List;

/**
 * The selection of the files of a folder that are proposals.
 *
 * @param include the files that are proposals; every YAML file if empty
 * @param exclude files and folders to skip
 */
public record FileSelection(List<Glob> include, List<Glob> exclude) {

  /**
   * Returns whether a YAML file is a proposal, unless it is excluded.
   *
   * @param path from the configuration's folder, with slashes
   */
  public boolean includes(String path) {
    return include.isEmpty() || Glob.any(include, path);
  }

  /**
   * Returns whether a file or folder is excluded.
   *
   * @param path from the configuration's folder, with slashes
   */
  public boolean excludes(String path) {
    return Glob.any(exclude, path);
  }
}
