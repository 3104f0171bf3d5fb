package lectern.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.config.Glob;
import lectern.config.SettingsResolver;
import lectern.files.git.WorkingTreeFiles;
import lectern.source.FileBoundary;
import lectern.source.FileReadProblems;
import lectern.source.Input;
import lectern.source.WorkingTree;

/**
 * A recursive walk through a folder without hidden files and folders. In a git repository, it
 * visits the files that git lists.
 */
final class DirectoryWalker {
  private final SettingsResolver resolver;
  private final Path root;
  private final Optional<Glob> pattern;
  private final Map<Path, FoundFile> found = new LinkedHashMap<>();

  /**
   * The folders from the root to where the walk is; recursion would end at a depth of some 1,000.
   */
  private final Deque<Folder> way = new ArrayDeque<>();

  private record FoundFile(boolean isLink, Input input) {}

  /**
   * A visited folder.
   *
   * @param prefix its path from the root, with a slash after each name
   * @param listed the files that git lists; absent if it excludes nothing
   * @param members the entries that are still to be visited
   */
  private record Folder(
      String prefix,
      Optional<WorkingTreeFiles> listed,
      FolderFilter filter,
      Iterator<Path> members) {}

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
   * of the folder nor to what git ignores, and links to folders aren't.
   *
   * @throws IOException if a configuration can't be read, or git does not answer
   */
  List<Input> files() throws IOException {
    Optional<WorkingTreeFiles> listed = listed();
    enter(root, "", listed);
    while (!way.isEmpty()) {
      Folder folder = way.getLast();
      if (folder.members().hasNext()) {
        visit(folder.members().next(), folder);
      } else {
        way.removeLast();
      }
    }
    List<Input> files = new ArrayList<>();
    Set<Path> targets = new HashSet<>();
    for (Map.Entry<Path, FoundFile> file : found.entrySet()) {
      if (!file.getValue().isLink()) {
        files.add(file.getValue().input());
      } else if (leadsToNewFile(file.getKey(), listed, targets)) {
        files.add(target(file.getKey(), file.getValue().input()));
      }
    }
    return files;
  }

  /**
   * Returns whether the target of a link is a file in the root folder that is not found otherwise
   * and is not the target of an earlier link. True for a broken link, so that it is reported.
   */
  private boolean leadsToNewFile(Path link, Optional<WorkingTreeFiles> listed, Set<Path> targets) {
    try {
      Path target = link.toRealPath();
      Path realRoot = root.toRealPath();
      return new FileBoundary(realRoot, false).contains(target)
          && !Files.isDirectory(target)
          && !found.containsKey(root.resolve(realRoot.relativize(target)))
          && isListed(realRoot.relativize(target), target, listed)
          && targets.add(target);
    } catch (IOException e) {
      return true;
    }
  }

  /** Returns whether git leaves in what a link leads to; it may hold what nobody else may read. */
  private static boolean isListed(Path fromRoot, Path target, Optional<WorkingTreeFiles> listed) {
    return listed.isEmpty()
        || !Files.isRegularFile(target)
        || listed.get().hasFile(fromRoot.toString().replace('\\', '/'));
  }

  private static Input target(Path link, Input file) {
    return Files.exists(link) && !Files.isRegularFile(link)
        ? new ReadInput(FileReadProblems.special(link))
        : file;
  }

  private Optional<WorkingTreeFiles> listed() throws IOException {
    return WorkingTree.rootAbove(real(root)).isPresent()
        ? WorkingTreeFiles.below(root, "")
        : Optional.empty();
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath();
    }
  }

  private void enter(Path path, String prefix, Optional<WorkingTreeFiles> outer)
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
    Optional<WorkingTreeFiles> inner =
        isInner ? WorkingTreeFiles.below(path, prefix) : Optional.empty();
    Optional<WorkingTreeFiles> listed = inner.isPresent() ? inner : outer;
    way.addLast(new Folder(prefix, listed, new FolderFilter(resolver, path), members.iterator()));
  }

  private void visit(Path member, Folder folder) throws IOException {
    String name = member.getFileName().toString();
    if (name.startsWith(".")) {
      return;
    }
    BasicFileAttributes attributes;
    try {
      attributes =
          Files.readAttributes(member, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      // Deleted in the meantime.
      return;
    } catch (IOException e) {
      refuse(member, e);
      return;
    }
    String path = folder.prefix() + name;
    if (attributes.isDirectory()) {
      boolean isListed = folder.listed().isEmpty() || folder.listed().get().hasFolder(path, member);
      if (isListed && !folder.filter().excludes(name)) {
        enter(member, path + "/", folder.listed());
      }
    } else if (YamlName.isProposal(name)
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

  private void refuse(Path folder, IOException failure) {
    Input unreadable = new ReadInput(FileReadProblems.because(folder, failure));
    found.put(folder, new FoundFile(false, unreadable));
  }
}
