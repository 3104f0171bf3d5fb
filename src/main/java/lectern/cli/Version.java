package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/**
 * What runs: the version that the jar's manifest states, the commit where the jar names it, the
 * Java, and whether that took the classes from an archive, as far as the launcher says so.
 */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    List<String> lines = new ArrayList<>();
    lines.add("lectern " + packaged().orElse("(unpackaged)"));
    commit().ifPresent(commit -> lines.add("commit " + commit));
    lines.add(
        "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.home"));
    String archive = System.getProperty("lectern.archive", "");
    if (!archive.isEmpty()) {
      lines.add("archive of classes: " + archive);
    }
    // A version is a format: a percent sign, as in the name of a folder, stands twice.
    lines.replaceAll(line -> line.replace("%", "%%"));
    return lines.toArray(new String[0]);
  }

  /** Returns the version; empty for classes outside a jar. */
  static Optional<String> packaged() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
  }

  /** Returns the commit that was built; empty for other builds than those of packages. */
  private static Optional<String> commit() {
    Properties stated = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("commit.properties")) {
      if (in != null) {
        stated.load(in);
      }
    } catch (IOException e) {
      // It is left out.
    }
    return Optional.ofNullable(stated.getProperty("git.commit.id.describe"));
  }
}
