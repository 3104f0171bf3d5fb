package lectern.cli;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/**
 * What runs: the version and the commit that the jar's manifest states, the Java, and whether that
 * took the classes from an archive, as far as the launcher says so.
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
    return lines.toArray(new String[0]);
  }

  /** Returns the version; empty for classes outside a jar. */
  static Optional<String> packaged() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
  }

  /** Returns the commit that was built; empty where the build did not know it. */
  private static Optional<String> commit() {
    URL url = Version.class.getResource("Version.class");
    try {
      if (url != null && url.openConnection() instanceof JarURLConnection jar) {
        String commit = jar.getMainAttributes().getValue("Implementation-Commit");
        return Optional.ofNullable(commit).filter(stated -> !stated.isEmpty());
      }
    } catch (IOException e) {
      // Then it stays unknown.
    }
    return Optional.empty();
  }
}
