package lectern.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import lectern.config.SettingsResolver;
import lectern.source.FileReadProblems;
import lectern.source.Input;
import lectern.source.SourceReader;

/**
 * Finds what is to be checked. In folders it is YAML files at any depth, as the configuration
 * includes and excludes them; hidden ones are left out and those that git ignores, and links are
 * not followed out of the folder that was named.
 */
public final class FileFinder {
  /** Files that a shell hands over open, for one reading. */
  private static final List<String> HANDED_OVER = List.of("/dev/fd/", "/proc/self/fd/", "/dev/std");

  private final SettingsResolver resolver;

  public FileFinder(SettingsResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * What one argument stands for.
   *
   * @param name as the user wrote it
   * @param isSearched whether it is a folder or a pattern, and no file
   * @param whole the folder of which all is meant, if it is one
   * @param files in the order of their names
   */
  public record Found(String name, boolean isSearched, Optional<Path> whole, List<Input> files) {

    /** One file, or what stands for it. */
    public static Found file(String name, Input file) {
      return new Found(name, false, Optional.empty(), List.of(file));
    }
  }

  /**
   * Finds what an argument stands for: a file, a folder, or a pattern, if there is no file of that
   * very name.
   *
   * @throws NoSuchFileException if there is no such thing
   * @throws IOException if a configuration can't be read
   */
  public Found find(String name) throws IOException {
    Optional<FilePattern> pattern = FilePattern.of(name);
    Path path = base(name);
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(path, BasicFileAttributes.class);
    } catch (NoSuchFileException e) {
      throw new NoSuchFileException(name);
    } catch (IOException e) {
      return Found.file(name, read(FileReadProblems.because(path, e)));
    }
    if (attributes.isDirectory()) {
      Path folder = path.normalize();
      DirectoryWalker walk = new DirectoryWalker(resolver, folder, pattern.map(FilePattern::glob));
      Optional<Path> whole = pattern.isPresent() ? Optional.empty() : Optional.of(path);
      return new Found(name, true, whole, walk.files());
    }
    Input file = new InputFile(path, false);
    if (attributes.isOther()) {
      return Found.file(
          name, read(isHandedOver(name) ? file.read() : FileReadProblems.special(path)));
    }
    return Found.file(name, file);
  }

  /** The file or folder that an argument names, or the folder in which it looks for a pattern. */
  public static Path base(String name) {
    return FilePattern.of(name).map(FilePattern::folder).orElseGet(() -> Path.of(name));
  }

  /** Something that was read already, such as standard input. */
  public static Input read(SourceReader.Result result) {
    return new ReadInput(result);
  }

  private static boolean isHandedOver(String name) {
    for (String start : HANDED_OVER) {
      if (name.startsWith(start)) {
        return true;
      }
    }
    return false;
  }
}
