package lectern.files;

import lectern.config.Configuration;
import lectern.config.MisnamedConfiguration;

/** Names of YAML files, whose extension may be in any case. */
public final class YamlName {
  private YamlName() {}

  /** Returns whether a name is that of a YAML file. */
  public static boolean isYaml(String name) {
    return ends(name, ".yaml") || ends(name, ".yml");
  }

  /** Returns whether a file may be a proposal by its name. */
  static boolean isProposal(String name) {
    return isYaml(name)
        && !name.equals(Configuration.FILE_NAME)
        && !MisnamedConfiguration.isName(name);
  }

  private static boolean ends(String name, String extension) {
    int start = name.length() - extension.length();
    return start > 0 && name.regionMatches(true, start, extension, 0, extension.length());
  }
}
