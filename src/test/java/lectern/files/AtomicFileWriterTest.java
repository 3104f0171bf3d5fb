package lectern.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import lectern.testing.NamedPipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileWriterTest {
  @TempDir private Path folder;

  private List<String> names(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void refuses(Path file, String reason) {
    assertThatThrownBy(() -> AtomicFileWriter.write(file, "new"))
        .isInstanceOf(OutputFileException.class)
        .hasMessage("\"" + file + "\" cannot be written: " + reason + ".");
  }

  @Test
  void theModeOfAReplacedFileStays() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    for (String mode : List.of("rw-r-----", "rwxrwxrwx", "r--------")) {
      Path file = Files.writeString(folder.resolve(mode), "old");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
      AtomicFileWriter.write(file, "new");
      assertThat(file).hasContent("new");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(mode);
      AtomicFileWriter.update(folder, mode, "newer");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(mode);
    }
    assertThat(names(folder)).hasSize(3);
  }

  @Test
  void aNewFileHasTheUsualMode() throws IOException {
    Path usual = Files.createFile(folder.resolve("usual"));
    Path file = folder.resolve("new");
    AtomicFileWriter.write(file, "new");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void aNameMayBeAsLongAsTheSystemAllows() throws IOException {
    Path file = folder.resolve("x".repeat(250));
    AtomicFileWriter.write(file, "one");
    AtomicFileWriter.write(file, "two");
    assertThat(file).hasContent("two");
    assertThat(AtomicFileWriter.update(folder, "y".repeat(255), "three")).isTrue();
    refuses(folder.resolve("z".repeat(256)), "File name too long");
    assertThat(names(folder)).hasSize(2);
  }

  @Test
  void aFailureNamesTheTargetAndLeavesTheOldFileAlone() throws IOException {
    refuses(folder.resolve("none/out.txt"), "there is no such folder");
    refuses(folder, "it is a folder");
    Path broken = Files.createSymbolicLink(folder.resolve("broken"), Path.of("nowhere"));
    refuses(broken, "a symbolic link on its path is broken");
    refuses(broken.resolve("out.txt"), "a symbolic link on its path is broken");
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "this system has no full device");
    refuses(full, "No space left on device");
    assertThat(names(folder)).containsExactly("broken");
  }

  @Test
  void aLinkOutOfARepositoryIsNotFollowed() throws IOException {
    Path repository = Files.createDirectories(folder.resolve("repository"));
    Files.createDirectory(repository.resolve(".git"));
    Path victim = Files.writeString(folder.resolve("victim"), "old");
    Path link = Files.createSymbolicLink(repository.resolve("link"), victim);
    Path far = Files.createSymbolicLink(repository.resolve("far"), folder);
    Path config = Files.writeString(repository.resolve(".git/config"), "old");
    Path inner = Files.createSymbolicLink(repository.resolve("inner"), config);
    for (Path file : List.of(link, far.resolve("new"), far.resolve("a/b/c"), inner)) {
      refuses(file, "a symbolic link on its path leads out of the repository");
    }
    assertThatThrownBy(() -> AtomicFileWriter.refuseOutside(far.resolve("a/b")))
        .hasMessageContaining("leads out of the repository");
    assertThat(victim).hasContent("old");
    assertThat(config).hasContent("old");
    assertThat(names(folder)).containsExactly("repository", "victim");
  }

  @Test
  void inAFolderOfOutputsOnlyItsOwnRegularFilesAreReplaced() throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    Path victim = Files.writeString(folder.resolve("victim"), "old");
    Files.createSymbolicLink(out.resolve("link"), victim);
    Files.createSymbolicLink(out.resolve("broken"), folder.resolve("created"));
    Files.createSymbolicLink(out.resolve("device"), Path.of("/dev/null"));
    Files.createDirectory(out.resolve("directory"));
    NamedPipe.at(out.resolve("pipe"));
    for (String name : List.of("link", "broken", "device", "directory", "pipe")) {
      assertThatThrownBy(() -> AtomicFileWriter.update(out, name, "new"))
          .as(name)
          .isInstanceOf(OutputFileException.class)
          .hasMessageStartingWith("\"" + out.resolve(name) + "\" cannot be written: it ");
    }
    assertThat(victim).hasContent("old");
    assertThat(folder.resolve("created")).doesNotExist();
    assertThat(names(out)).containsExactly("broken", "device", "directory", "link", "pipe");
  }

  @Test
  void theFolderOfOutputsMayBeALink() throws IOException {
    Path real = Files.createDirectories(folder.resolve("real"));
    Path out = Files.createSymbolicLink(folder.resolve("out"), real);
    assertThat(AtomicFileWriter.update(out, "a.txt", "one")).isTrue();
    assertThat(AtomicFileWriter.update(out, "a.txt", "one")).isFalse();
    assertThat(AtomicFileWriter.update(out, "a.txt", "two")).isTrue();
    assertThat(real.resolve("a.txt")).hasContent("two");
    Files.createSymbolicLink(real.resolve("b.txt"), Path.of("a.txt"));
    assertThat(AtomicFileWriter.update(out, "b.txt", "three")).isTrue();
    assertThat(real.resolve("b.txt")).isSymbolicLink();
    assertThat(real.resolve("a.txt")).hasContent("three");
  }

  @Test
  void anOpenFileOfAShellIsWrittenTo() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/null")));
    AtomicFileWriter.write(Path.of("/dev/null"), "lost");
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }
}
