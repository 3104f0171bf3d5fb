package lectern.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lectern.files.AtomicFileWriter;
import lectern.programme.site.Site;
import lectern.session.Plural;
import lectern.session.Workers;

/**
 * The folder of a site. A list in it names the files that were written, so that those that no
 * longer belong to the site can be deleted, and no others.
 */
final class SiteFolder {
  private static final String LIST = ".lectern-site";

  /** The paths that a site can have; others in a list are not ours. */
  private static final Pattern OURS =
      Pattern.compile("(?:sessions/)?[a-z0-9][a-z0-9-]*\\.(?:html|css|js|ics)");

  private final Path folder;

  /**
   * The site in a folder.
   *
   * @param folder need not exist
   */
  SiteFolder(Path folder) {
    this.folder = folder;
  }

  /** How many files were written, left as they were, and removed. */
  record Changes(long written, long unchanged, int removed) {
    /** Returns the numbers for a message. */
    String text() {
      return Plural.of(written, "file")
          + " written, "
          + unchanged
          + " unchanged, "
          + removed
          + " removed";
    }
  }

  /**
   * Writes a site.
   *
   * @param files their texts by their paths
   * @param isWhole whether pages of sessions that are gone are removed
   * @param read the files that were read, none of which is replaced
   * @throws UsageException if a file would replace one of somebody else
   * @throws IOException if it can't be written
   */
  Changes write(Map<String, String> files, boolean isWhole, ReadFiles read, Workers workers)
      throws IOException, UsageException {
    Set<String> before = listed();
    refuse(files.keySet(), before, read);
    OutputFolder.create(folder.resolve(Site.SESSIONS));
    Set<String> kept = new TreeSet<>(files.keySet());
    if (!isWhole) {
      before.stream().filter(path -> path.startsWith(Site.SESSIONS)).forEach(kept::add);
    }
    // A run that is interrupted leaves no file that is on no list.
    Set<String> all = new TreeSet<>(before);
    all.addAll(kept);
    list(all);
    long written =
        workers.each(new ArrayList<>(files.entrySet()), this::update).stream()
            .filter(Predicate.isEqual(true))
            .count();
    int removed = 0;
    for (String path : before) {
      if (!kept.contains(path) && isFile(folder.resolve(path))) {
        Files.delete(folder.resolve(path));
        removed++;
      }
    }
    list(kept);
    return new Changes(written, files.size() - written, removed);
  }

  private void refuse(Set<String> paths, Set<String> before, ReadFiles read) throws UsageException {
    Path sessions = folder.resolve(Site.SESSIONS);
    if (exists(sessions) && !Files.isDirectory(sessions, LinkOption.NOFOLLOW_LINKS)) {
      throw new UsageException("\"" + sessions + "\" is not a folder; choose another folder.");
    }
    for (String path : paths) {
      Path file = folder.resolve(path);
      read.refuse(file);
      if (!before.contains(path) && exists(file)) {
        throw new UsageException(
            "\""
                + file
                + "\" exists and is not part of a site that Lectern wrote; delete it or choose"
                + " another folder.");
      }
    }
  }

  private static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** The files that were written before. */
  private Set<String> listed() throws IOException {
    Path list = folder.resolve(LIST);
    Set<String> ours = new TreeSet<>();
    if (isFile(list)) {
      new String(Files.readAllBytes(list), StandardCharsets.UTF_8)
          .lines()
          .filter(OURS.asMatchPredicate())
          .forEach(ours::add);
    }
    return ours;
  }

  private void list(Set<String> paths) throws IOException {
    AtomicFileWriter.update(folder, LIST, String.join("\n", paths) + "\n");
  }

  private boolean update(Map.Entry<String, String> file) {
    Path path = folder.resolve(file.getKey());
    try {
      return AtomicFileWriter.update(
          path.getParent(), path.getFileName().toString(), file.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
