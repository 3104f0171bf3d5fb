package lectern.config;

import java.util.List;
import lectern.source.Place;

/**
 * What holds for some files only.
 *
 * @param files the files, at least one pattern
 * @param place where the configuration says so
 */
public record FileOverride(List<Glob> files, Statement statement, Place place) {

  /**
   * Whether it is about a file.
   *
   * @param path from the configuration's folder, with slashes
   */
  public boolean concerns(String path) {
    return Glob.any(files, path);
  }
}
