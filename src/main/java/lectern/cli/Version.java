package lectern.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"lectern " + packaged().orElse("(unpackaged)")};
  }

  /** Returns the version; empty for classes outside a jar. */
  static Optional<String> packaged() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
  }
}
