package lectern.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.config.Configuration;
import lectern.config.Glob;
import lectern.config.SettingsResolver;
import lectern.source.FileReadProblems;
import lectern.source.Input;
import lectern.source.SourceReader;

/** One way through a folder and all folders in it. */
final class DirectoryWalker {
  private final SettingsResolver resolver;
  private final Path root;
  private final Optional<Glob> pattern;
  private final List<Met> met = new ArrayList<>();

  /** A file, or the link to one. */
  private record Met(Path path, boolean isLink, Input input) {}

  /**
   * Makes a walk.
   *
   * @param root the folder, as the user would call it
   * @param pattern what the files must be like, as seen from the folder; absent for all
   */
  DirectoryWalker(SettingsResolver resolver, Path root, Optional<Glob> pattern) {
    this.resolver = resolver;
    this.root = root;
    this.pattern = pattern;
  }

  /**
   * The files, in the order of their names.
   *
   * @throws IOException if a configuration can't be read
   */
  List<Input> files() throws IOException {
    collect(root, "", GitIgnore.in(root));
    List<Input> files = new ArrayList<>();
    Links links = new Links(root, this::paths);
    for (Met one : met) {
      if (!one.isLink() || links.leadsToNewFile(one.path())) {
        files.add(one.input());
      }
    }
    return files;
  }

  private List<Path> paths() {
    List<Path> paths = new ArrayList<>();
    for (Met one : met) {
      paths.add(one.path());
    }
    return paths;
  }

  /**
   * Collects the files of a folder.
   *
   * @param way from the root to the folder, with a slash behind each name
   */
  private void collect(Path folder, String way, GitIgnore ignored) throws IOException {
    List<Path> members = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(members::add);
    } catch (DirectoryIteratorException e) {
      refuse(FileReadProblems.because(folder, e.getCause()));
    } catch (IOException e) {
      refuse(FileReadProblems.because(folder, e));
    }
    members.sort(null);
    FolderFilter area = new FolderFilter(resolver, folder, ignored);
    for (Path member : members) {
      String name = member.getFileName().toString();
      if (!name.startsWith(".")) {
        meet(member, name, way, area);
      }
    }
  }

  private void meet(Path member, String name, String way, FolderFilter area) throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes =
          Files.readAttributes(member, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      // It is gone already, as if it had never been there.
      return;
    }
    if (attributes.isDirectory()) {
      if (!area.leavesOut(name, true)) {
        collect(member, way + name + "/", area.ignored().within(member));
      }
    } else if (isYaml(name)
        && pattern.map(like -> like.matches(way + name)).orElse(true)
        && !area.leavesOut(name, false)
        && (pattern.isPresent() || area.includes(name))) {
      Input input =
          attributes.isOther()
              ? new ReadInput(FileReadProblems.special(member))
              : new InputFile(member, !area.isNamed(name));
      met.add(new Met(member, attributes.isSymbolicLink(), input));
    }
  }

  /** Whether a file may be a proposal by its name. */
  static boolean isYaml(String name) {
    return (name.endsWith(".yaml") || name.endsWith(".yml"))
        && !name.equals(Configuration.FILE_NAME);
  }

  private void refuse(SourceReader.Result refused) {
    met.add(new Met(Path.of(refused.name()), false, new ReadInput(refused)));
  }
}
