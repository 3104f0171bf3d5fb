package lectern.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.config.Configuration;
import lectern.config.Glob;
import lectern.config.SettingsResolver;
import lectern.config.WorkingTree;
import lectern.files.git.WorkingTreeFiles;
import lectern.source.FileReadProblems;
import lectern.source.Input;

/**
 * A recursive walk through a folder without hidden files and folders. In a git repository, it
 * visits the files that git lists.
 */
final class DirectoryWalker {
  private final SettingsResolver resolver;
  private final Path root;
  private final Optional<Glob> pattern;
  private final Map<Path, FoundFile> found = new LinkedHashMap<>();

  private record FoundFile(boolean isLink, Input input) {}

  /**
   * A visited folder.
   *
   * @param prefix its path from the root, with a slash after each name
   * @param listed the files that git lists; absent if it excludes nothing
   */
  private record Folder(String prefix, Optional<WorkingTreeFiles> listed, FolderFilter filter) {}

  /**
   * Creates a walk.
   *
   * @param root the folder, as the user would name it
   * @param pattern the pattern that relative paths must match; absent for all
   */
  DirectoryWalker(SettingsResolver resolver, Path root, Optional<Glob> pattern) {
    this.resolver = resolver;
    this.root = root;
    this.pattern = pattern;
  }

  /**
   * Returns the YAML files, in the order of their names. Links to files are followed, but not out
   * of the folder, and links to folders aren't.
   *
   * @throws IOException if a configuration can't be read
   */
  List<Input> files() throws IOException {
    collect(root, "", listed());
    List<Input> files = new ArrayList<>();
    Set<Path> targets = new HashSet<>();
    for (Map.Entry<Path, FoundFile> file : found.entrySet()) {
      if (!file.getValue().isLink() || leadsToNewFile(file.getKey(), targets)) {
        files.add(file.getValue().input());
      }
    }
    return files;
  }

  /**
   * Returns whether the target of a link is a file in the root folder that is not found otherwise
   * and is not the target of an earlier link. True for a broken link, so that it is reported.
   */
  private boolean leadsToNewFile(Path link, Set<Path> targets) {
    try {
      Path target = link.toRealPath();
      Path realRoot = root.toRealPath();
      return target.startsWith(realRoot)
          && !Files.isDirectory(target)
          && !found.containsKey(root.resolve(realRoot.relativize(target)))
          && targets.add(target);
    } catch (IOException e) {
      return true;
    }
  }

  private Optional<WorkingTreeFiles> listed() {
    try {
      return WorkingTree.rootAbove(root.toRealPath()).isPresent()
          ? WorkingTreeFiles.below(root, "")
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void collect(Path path, String prefix, Optional<WorkingTreeFiles> outer)
      throws IOException {
    List<Path> members = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
      stream.forEach(members::add);
    } catch (DirectoryIteratorException e) {
      refuse(path, e.getCause());
    } catch (IOException e) {
      refuse(path, e);
    }
    members.sort(null);
    // Git lists the files of a submodule or nested repository only inside it.
    boolean isInner = !prefix.isEmpty() && WorkingTree.isRoot(path);
    Optional<WorkingTreeFiles> listed =
        isInner ? WorkingTreeFiles.below(path, prefix).or(() -> outer) : outer;
    Folder folder = new Folder(prefix, listed, new FolderFilter(resolver, path));
    for (Path member : members) {
      String name = member.getFileName().toString();
      if (!name.startsWith(".")) {
        visit(member, name, folder);
      }
    }
  }

  private void visit(Path member, String name, Folder folder) throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes =
          Files.readAttributes(member, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      // Deleted in the meantime.
      return;
    }
    String path = folder.prefix() + name;
    if (attributes.isDirectory()) {
      boolean isListed = folder.listed().isEmpty() || folder.listed().get().hasFolder(path, member);
      if (isListed && !folder.filter().excludes(name)) {
        collect(member, path + "/", folder.listed());
      }
    } else if (isYaml(name)
        && isListed(path, attributes, folder)
        && (pattern.isPresent() ? pattern.get().matches(path) : folder.filter().includes(name))
        && !folder.filter().excludes(name)) {
      Input input =
          attributes.isOther()
              ? new ReadInput(FileReadProblems.special(member))
              : new InputFile(member, !folder.filter().isNamed(name));
      found.put(member, new FoundFile(attributes.isSymbolicLink(), input));
    }
  }

  /** Returns whether git lists a file; true for pipes, devices and sockets. */
  private static boolean isListed(String path, BasicFileAttributes attributes, Folder folder) {
    return attributes.isOther() || folder.listed().isEmpty() || folder.listed().get().hasFile(path);
  }

  /** Returns whether a file may be a proposal by its name. */
  static boolean isYaml(String name) {
    return (name.endsWith(".yaml") || name.endsWith(".yml"))
        && !name.equals(Configuration.FILE_NAME);
  }

  private void refuse(Path folder, IOException failure) {
    Input unreadable = new ReadInput(FileReadProblems.because(folder, failure));
    found.put(folder, new FoundFile(false, unreadable));
  }
}
