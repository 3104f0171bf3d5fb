package lectern.files.git;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The addresses of the remotes of a repository. */
public final class RemoteAddresses {
  private RemoteAddresses() {}

  /**
   * Returns the addresses of the repository around a folder, as its configuration has them; none
   * without a repository, or without git.
   *
   * @param folder need not exist
   * @throws GitTimeoutException if git does not answer in time
   */
  public static List<String> around(Path folder) throws GitTimeoutException {
    Path existing = folder.toAbsolutePath().normalize();
    while (!Files.isDirectory(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    try {
      Optional<String> addresses =
          Git.ofAnyOwner(existing)
              .output(
                  StandardCharsets.UTF_8,
                  "config",
                  "--local",
                  "--get-regexp",
                  "^remote\\..*\\.url$");
      return addresses
          .orElse("")
          .lines()
          .map(line -> line.substring(line.indexOf(' ') + 1))
          .toList();
    } catch (NoHistoryException e) {
      return List.of();
    }
  }
}
