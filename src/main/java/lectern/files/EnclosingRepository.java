package lectern.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lectern.files.git.GitTimeoutException;
import lectern.files.git.NoHistoryException;
import lectern.files.git.Repository;

/**
 * The git repository around a file or folder that need not exist any more.
 *
 * @param place the file or folder, without symbolic links
 * @param root the root of the working tree, without symbolic links
 */
record EnclosingRepository(Path place, Repository repository, Path root) {

  /**
   * Finds the repository.
   *
   * @return empty if there is none
   * @throws NoHistoryException if git does not trust it, or there is no git
   * @throws GitTimeoutException if git does not answer in time
   * @throws IOException if its root can't be opened
   */
  static Optional<EnclosingRepository> of(Path place) throws NoHistoryException, IOException {
    Path real = real(place.toAbsolutePath().normalize());
    Path existing = real;
    while (!Files.isDirectory(existing)) {
      existing = existing.getParent();
    }
    Optional<Repository> repository = Repository.around(existing);
    return repository.isPresent()
        ? Optional.of(
            new EnclosingRepository(real, repository.get(), repository.get().root().toRealPath()))
        : Optional.empty();
  }

  /** Returns a path from the root, with slashes; empty if it is outside. */
  Optional<String> fromRoot(Path path) throws IOException {
    Path real = real(path.toAbsolutePath().normalize());
    return real.startsWith(root)
        ? Optional.of(root.relativize(real).toString().replace('\\', '/'))
        : Optional.empty();
  }

  /** The path without symbolic links, as far as it exists. */
  private static Path real(Path path) throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path parent = path.getParent();
    return parent == null ? path : real(parent).resolve(path.getFileName());
  }
}
