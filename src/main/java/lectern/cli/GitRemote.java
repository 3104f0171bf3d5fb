package lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lectern.drafting.Host;
import lectern.source.WorkingTree;

/** The host of a git repository, by the address of its remote. */
final class GitRemote {
  private static final int LONGEST = 1_000_000;

  private GitRemote() {}

  /** Returns the host of the repository around a folder; empty if none or another one is known. */
  static Optional<Host> host(Path folder) throws IOException {
    Path at = folder.toAbsolutePath().normalize();
    while (at != null && !WorkingTree.isRoot(at)) {
      at = at.getParent();
    }
    Path config = at == null ? folder : at.resolve(".git").resolve("config");
    if (at == null || !Files.isRegularFile(config) || Files.size(config) > LONGEST) {
      return Optional.empty();
    }
    String text = new String(Files.readAllBytes(config), StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      String[] parts = line.strip().split("=", 2);
      if (parts.length == 2 && parts[0].strip().equals("url")) {
        for (Host host : Host.values()) {
          if (host.isIn(parts[1])) {
            return Optional.of(host);
          }
        }
      }
    }
    return Optional.empty();
  }
}
