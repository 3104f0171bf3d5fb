import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;

/** Composes the YAML files of a folder with SnakeYAML on several threads: {@code Compose FOLDER THREADS}. */
public final class Compose {
  private Compose() {}

  public static void main(String[] args) throws Exception {
    List<Path> files;
    try (Stream<Path> members = Files.list(Path.of(args[0]))) {
      files = members.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    AtomicInteger next = new AtomicInteger();
    AtomicInteger composed = new AtomicInteger();
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      Thread worker = new Thread(() -> composeEach(files, next, composed));
      worker.start();
      workers.add(worker);
    }
    for (Thread worker : workers) {
      worker.join();
    }
    System.out.println(composed + " of " + files.size() + " files composed");
  }

  private static void composeEach(List<Path> files, AtomicInteger next, AtomicInteger composed) {
    for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
      if (isComposed(files.get(i))) {
        composed.incrementAndGet();
      }
    }
  }

  private static boolean isComposed(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return new Yaml(new LoaderOptions()).compose(new StringReader(text)) != null;
    } catch (YAMLException e) {
      // Some files are broken on purpose.
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
