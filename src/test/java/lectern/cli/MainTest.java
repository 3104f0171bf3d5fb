package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The standard streams of a run: what can't be written or read is said, with status 2. */
class MainTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** A stream that takes some bytes and fails then. */
  private static OutputStream failing(int room, String reason) {
    return new OutputStream() {
      private int left = room;

      @Override
      public void write(int b) throws IOException {
        if (left-- <= 0) {
          throw new IOException(reason);
        }
      }
    };
  }

  private static PrintStream swallowing(OutputStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  private int run(OutputStream out, OutputStream errors, String... args) {
    return Main.run(args, InputStream.nullInputStream(), out, errors);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 1000})
  void aFullDiskIsSaid(int room) {
    assertThat(run(failing(room, "No space left on device"), err, "rules")).isEqualTo(2);
    assertThat(err())
        .isEqualTo("lectern: Standard output cannot be written: No space left on device.\n");
  }

  @Test
  void findingsThatCannotBeWrittenAreNoFindings() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "titel: x\n");
    assertThat(run(OutputStream.nullOutputStream(), err, "check", file.toString())).isEqualTo(1);
    assertThat(run(failing(0, "Disk quota exceeded"), err, "check", file.toString())).isEqualTo(2);
    assertThat(err())
        .endsWith("lectern: Standard output cannot be written: Disk quota exceeded.\n");
  }

  @Test
  void aClosedStreamIsCalledClosed() {
    assertThat(run(failing(0, "Bad file descriptor"), err, "--help")).isEqualTo(2);
    assertThat(err()).isEqualTo("lectern: Standard output cannot be written: it is closed.\n");
  }

  @Test
  void aReaderThatHasEndedIsNoFailure() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "titel: x\n");
    assertThat(run(failing(0, "Broken pipe"), err, "rules")).isZero();
    assertThat(run(failing(0, "Broken pipe"), err, "check", file.toString())).isEqualTo(1);
    assertThat(err()).isEmpty();
  }

  @Test
  void aPrinterThatKeepsItsFailureToItselfIsAsked() {
    assertThat(run(swallowing(failing(10, "full")), err, "rules")).isEqualTo(2);
    assertThat(err())
        .isEqualTo("lectern: Standard output cannot be written: the system gives no reason.\n");
  }

  @Test
  void messagesThatCannotBeWrittenFailTheRunToo() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "title: x\n");
    Files.writeString(folder.resolve("b.yaml"), "on: push\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(run(out, failing(0, "No space left on device"), "format", folder.toString()))
        .isEqualTo(2);
    assertThat(out.size()).isPositive();
  }

  @Test
  void nothingIsReadFromAClosedInput() {
    for (String command : List.of("check", "format", "stats")) {
      err.reset();
      OutputStream out = OutputStream.nullOutputStream();
      assertThat(Main.run(new String[] {command, "-"}, new ClosedInput(), out, err)).isEqualTo(2);
      assertThat(err())
          .isEqualTo(
              "lectern: Standard input cannot be read: it is closed; name a file instead of"
                  + " \"-\".\n");
    }
  }
}
