package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.config.Configuration;
import lectern.config.FileSettings;
import lectern.config.SettingsResolver;
import lectern.profile.Profiles;
import lectern.source.Input;

/** The files that a run has read, by whatever names, so that no output replaces one of them. */
final class ReadFiles {
  private final List<String> names = new ArrayList<>();
  private final Map<Object, String> byKey = new HashMap<>();

  /**
   * Collects the inputs of a run, with the configurations and profiles that were used.
   *
   * @param settings has loaded all configurations
   */
  ReadFiles(List<Input> inputs, SettingsResolver settings) {
    for (Input input : inputs) {
      names.add(input.name());
    }
    settings.commandLine().settings().profile().ifPresent(this::addProfile);
    for (Path broken : settings.broken()) {
      names.add(broken.toString());
    }
    for (Configuration configuration : settings.configurations()) {
      names.add(configuration.file().toString());
      for (FileSettings one : configuration.allSettings()) {
        one.profile().ifPresent(this::addProfile);
      }
    }
  }

  /** Collects files by their names. */
  ReadFiles(List<String> names) {
    this.names.addAll(names);
  }

  private void addProfile(String name) {
    if (Profiles.isPath(name)) {
      names.add(name);
    }
  }

  /** Adds a file by its name. */
  void add(String name) {
    names.add(name);
  }

  /**
   * Refuses to write a file that was read.
   *
   * @throws UsageException if it was
   */
  void refuse(Path output) throws UsageException {
    identify();
    Optional<String> name = key(output).map(byKey::get);
    if (name.isPresent()) {
      throw new UsageException(
          "\"" + output + "\" is an input" + also(output, name.get()) + "; write to another file.");
    }
  }

  /** Looks up what the names stand for, which takes time and is only of use to outputs. */
  private void identify() {
    for (String name : names) {
      try {
        key(Path.of(name)).ifPresent(key -> byKey.putIfAbsent(key, name));
      } catch (InvalidPathException e) {
        // No file has such a name.
      }
    }
    names.clear();
  }

  private static String also(Path output, String name) {
    return output.toString().equals(name) ? "" : " (\"" + name + "\")";
  }

  /** Returns the identity of an existing file, the same for all its names. */
  static Optional<Object> key(Path file) {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return Optional.of(key == null ? file.toRealPath() : key);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
