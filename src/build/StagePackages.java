import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Lays out what the packages hold, from the jar and the files of the repository: {@code any} for every Java, {@code
 * linux-x64} with a runtime and its archives of classes, {@code deb} with the files of the latter where Debian has them.
 *
 * <p>Usage: {@code java StagePackages.java JAR NOTICES FOLDER VERSION TIME [JDK]}, in the folder of the repository.
 * NOTICES lists the licenses of libraries; TIME is that of all files. The runtime is of JDK, else of one of the right
 * version that the environment names, that runs this, or that is beside it.
 */
public final class StagePackages {
  /** The newest long-term Java. */
  private static final int RUNTIME_VERSION = 25;

  /** What the program needs; other modules that its libraries name are for formats that it does not read. */
  private static final String MODULES = "java.base,java.logging,java.xml,jdk.unsupported";

  /** As Debian writes dates, such as {@code Tue, 24 Nov 2026 00:00:00 +0000}. */
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

  /** As in src/dist/deb/control/control. */
  private static final String MAINTAINER = "Lectern <lectern@lectern.org>";

  private static final Map<String, String> COMPLETIONS =
      Map.of(
          "bash", "bash-completion/completions/lectern",
          "zsh", "zsh/site-functions/_lectern",
          "fish", "fish/vendor_completions.d/lectern.fish");

  private final Path jar;
  private final Path notices;
  private final Path folder;
  private final String version;
  private final FileTime time;

  private StagePackages(String[] args) {
    jar = Path.of(args[0]);
    notices = Path.of(args[1]);
    folder = Path.of(args[2]);
    version = args[3];
    time = FileTime.from(Instant.parse(args[4]));
  }

  public static void main(String[] args) throws Exception {
    Path jdk = jdk(args.length > 5 ? args[5] : "");
    StagePackages stage = new StagePackages(args);
    delete(stage.folder);
    Path any = stage.folder.resolve("any");
    stage.addProgram(any);
    Path linux = stage.folder.resolve("linux-x64");
    copy(any, linux);
    Files.delete(linux.resolve("bin/lectern.bat"));
    stage.addRuntime(linux, jdk);
    stage.arrangeForDebian(linux, stage.folder.resolve("deb"));
    stage.setTimes(stage.folder);
  }

  private void addProgram(Path root) throws Exception {
    copy(jar, root.resolve("lib/lectern.jar"));
    write(root.resolve("lib/build"), version + "-" + digest(jar) + "\n");
    copy(Path.of("lectern"), root.resolve("bin/lectern"));
    copy(Path.of("src/dist/lectern.bat"), root.resolve("bin/lectern.bat"));
    copy(Path.of("examples"), root.resolve("examples"));
    for (String name : List.of("LICENSE", "README.md", "CHANGELOG.md")) {
      copy(Path.of(name), root.resolve(name));
    }
    copy(notices, root.resolve("THIRD-PARTY.txt"));
    for (Path page : files(Path.of("man"))) {
      String section = page.toString().replaceAll(".*\\.", "");
      if (section.matches("[157]")) {
        copy(page, root.resolve("share/man/man" + section).resolve(page.getFileName()));
      }
    }
    for (Map.Entry<String, String> completion : COMPLETIONS.entrySet()) {
      Path file = root.resolve("share").resolve(completion.getValue());
      Files.createDirectories(file.getParent());
      run(file, Path.of(System.getProperty("java.home"), "bin/java").toString(), "-jar", jar.toString(),
          "completion", completion.getKey());
    }
  }

  private void addRuntime(Path root, Path jdk) throws Exception {
    Path runtime = root.resolve("runtime");
    run(folder.resolve("jlink.log"), jdk.resolve("bin/jlink").toString(), "--output", runtime.toString(),
        "--add-modules", MODULES, "--strip-debug", "--no-header-files", "--no-man-pages",
        "--compress", "zip-0");
    Files.delete(folder.resolve("jlink.log"));
    // Java takes an archive only where the files it was made of have the times that they had then.
    setTimes(root);
    for (String command : List.of("check", "format")) {
      run(folder.resolve("help"), root.resolve("bin/lectern").toString(), command, "--help");
      if (Files.size(runtime.resolve("archives").resolve(command)) == 0) {
        throw new IOException("No archive of classes could be made for \"" + command + "\".");
      }
    }
    Files.delete(folder.resolve("help"));
  }

  private void arrangeForDebian(Path root, Path debian) throws IOException {
    Path own = debian.resolve("usr/lib/lectern");
    for (String part : List.of("bin", "lib", "runtime")) {
      copy(root.resolve(part), own.resolve(part));
    }
    Path share = debian.resolve("usr/share");
    copy(root.resolve("share"), share);
    // Debian's zsh looks for completions of packages here.
    Files.move(share.resolve("zsh/site-functions"), Files.createDirectories(share.resolve("zsh")).resolve("vendor-completions"));
    copy(Path.of("src/dist/deb/lintian-overrides"), share.resolve("lintian/overrides/lectern"));
    for (Path page : files(share.resolve("man"))) {
      compress(Files.readAllBytes(page), page.resolveSibling(page.getFileName() + ".gz"));
      Files.delete(page);
    }
    Path documents = share.resolve("doc/lectern");
    copy(root.resolve("examples"), documents.resolve("examples"));
    for (String name : List.of("README.md", "CHANGELOG.md", "THIRD-PARTY.txt")) {
      copy(root.resolve(name), documents.resolve(name));
    }
    copy(Path.of("src/dist/deb/copyright"), documents.resolve("copyright"));
    String entry =
        "lectern (%s) stable; urgency=medium\n\n  * See CHANGELOG.md for what is new.\n\n -- %s  %s\n"
            .formatted(version, MAINTAINER, DATE.format(time.toInstant().atOffset(ZoneOffset.UTC)));
    compress(entry.getBytes(StandardCharsets.UTF_8), documents.resolve("changelog.gz"));
  }

  /** Compresses as {@code gzip -9n} does, which says in the ninth byte how hard it tried. */
  private static void compress(byte[] text, Path to) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      out.write(text);
    }
    byte[] compressed = bytes.toByteArray();
    compressed[8] = 2;
    Files.write(to, compressed);
  }

  /** Finds the JDK of the runtime. */
  private static Path jdk(String named) throws IOException {
    if (!named.isEmpty()) {
      return isRight(Path.of(named)).orElseThrow(
          () -> new IOException("runtime.jdk must be a JDK " + RUNTIME_VERSION + ", not \"" + named + "\"."));
    }
    Path running = Path.of(System.getProperty("java.home")).toRealPath();
    List<Path> candidates = new ArrayList<>();
    Optional.ofNullable(System.getenv("JAVA_HOME_" + RUNTIME_VERSION + "_X64")).map(Path::of).ifPresent(candidates::add);
    candidates.add(running);
    try (Stream<Path> beside = Files.list(running.getParent())) {
      beside.sorted().forEach(candidates::add);
    }
    for (Path candidate : candidates) {
      Optional<Path> right = isRight(candidate);
      if (right.isPresent()) {
        return right.get();
      }
    }
    throw new IOException("There is no JDK " + RUNTIME_VERSION + " beside \"" + running + "\"; let -Druntime.jdk name one.");
  }

  private static Optional<Path> isRight(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isExecutable(home.resolve("bin/jlink")) || !Files.isReadable(release)) {
      return Optional.empty();
    }
    Properties stated = new Properties();
    try (InputStream in = Files.newInputStream(release)) {
      stated.load(in);
    }
    String major = stated.getProperty("JAVA_VERSION", "").replaceAll("\"|\\..*", "");
    return Optional.of(home).filter(found -> major.equals(String.valueOf(RUNTIME_VERSION)));
  }

  private static void run(Path output, String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    // No option that the environment sets for every Java may end up in an archive.
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
    builder.redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
    if (builder.start().waitFor() != 0) {
      throw new IOException("This failed: " + String.join(" ", command));
    }
  }

  private void setTimes(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!Files.isSymbolicLink(path)) {
          Files.setLastModifiedTime(path, time);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.copy(path, path.equals(from) ? to : target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void delete(Path root) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The first eight digits of a file's SHA-256. */
  private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(Arrays.copyOf(digest, 4));
  }
}
