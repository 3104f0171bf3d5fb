package lectern.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.config.Configuration;
import lectern.config.Policies;

/**
 * Finds the proposals in a folder: YAML files at any depth, as the configuration includes and
 * excludes them. Hidden files and folders are left out, and links to folders are not followed.
 */
final class ProposalFolder {
  private final Policies policies;

  ProposalFolder(Policies policies) {
    this.policies = policies;
  }

  /**
   * The files, in the order of their names.
   *
   * @throws IOException if a folder or configuration can't be read
   */
  List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    collect(folder, files);
    return files;
  }

  private void collect(Path folder, List<Path> files) throws IOException {
    List<Path> members = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(members::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    members.sort(null);
    for (Path member : members) {
      if (member.getFileName().toString().startsWith(".") || isExcluded(member)) {
        continue;
      }
      if (Files.isDirectory(member, LinkOption.NOFOLLOW_LINKS)) {
        collect(member, files);
      } else if (Files.isRegularFile(member) && isIncluded(member)) {
        files.add(member);
      }
    }
  }

  private boolean isExcluded(Path path) throws IOException {
    Optional<Configuration> configuration = policies.configuration(path.toString());
    return configuration.isPresent()
        && configuration.get().selection().excludes(configuration.get().relative(path.toString()));
  }

  private boolean isIncluded(Path file) throws IOException {
    String name = file.getFileName().toString();
    boolean isYaml = name.endsWith(".yaml") || name.endsWith(".yml");
    if (!isYaml || name.equals(Configuration.FILE_NAME)) {
      return false;
    }
    Optional<Configuration> configuration = policies.configuration(file.toString());
    return configuration.isEmpty()
        || configuration.get().selection().includes(configuration.get().relative(file.toString()));
  }
}
