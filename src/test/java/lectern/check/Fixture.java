package lectern.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lectern.config.FileSettings;
import lectern.proposal.Stage;
import lectern.session.Now;
import lectern.session.ProposalLoader;
import lectern.source.FileReadProblems;
import lectern.source.Input;
import lectern.testing.Checks;

/**
 * A file that is checked, or several that are checked together, with the findings expected in them.
 *
 * <p>The first line of the first file may say how it is checked: {@code # profile: generic, stage:
 * draft, now: 2021-05-26T12:00:00Z}, one or more of them. A profile that ends in {@code .yaml} is a
 * file of {@code src/test/fixtures/profiles}; {@code profile: event} leaves the choice to the event
 * of each proposal. Otherwise the profile is {@code igf-2021}, the proposal's status decides the
 * stage, and there is no clock.
 *
 * @param name of the one file, without its extension, or of the folder of several
 * @param files by their names
 * @param expected the file of the expected findings
 */
record Fixture(String name, SortedMap<String, Supplier<byte[]>> files, Path expected) {
  private static final String PROFILE = "profile: ";
  private static final String STAGE = "stage: ";
  private static final String NOW = "now: ";
  private static final String BY_EVENT = "event";
  private static final Path PROFILES = Path.of("src", "test", "fixtures", "profiles");

  /** A fixture of one file. */
  Fixture(String name, Supplier<byte[]> bytes, Path expected) {
    this(name, new TreeMap<>(Map.of(name + ".yaml", bytes)), expected);
  }

  /** All findings, of any rule. */
  List<Finding> findings() {
    return checked().stream().flatMap(file -> file.findings().stream()).toList();
  }

  /** Its files as they were checked. */
  List<CheckedFile> checked() {
    return Checks.check(loader(), inputs().toArray(Input[]::new));
  }

  /** What reads its files, which it may say. */
  ProposalLoader loader() {
    String profile = option(PROFILE).orElse("igf-2021");
    Optional<Stage> stage = option(STAGE).map(word -> Stage.valueOf(word.toUpperCase(Locale.ROOT)));
    String path = profile.endsWith(".yaml") ? PROFILES.resolve(profile).toString() : profile;
    FileSettings settings =
        FileSettings.NONE.with(Optional.of(path).filter(name -> !name.equals(BY_EVENT)), stage);
    return Checks.loader(settings, now()).recovering();
  }

  /** Its files. */
  List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    files.forEach((file, bytes) -> inputs.add(input(file, bytes)));
    return inputs;
  }

  private static Input input(String file, Supplier<byte[]> bytes) {
    try {
      return Checks.file(file, bytes.get());
    } catch (UncheckedIOException e) {
      return new Checks.ReadFile(
          file, FileReadProblems.because(Path.of(file), e.getCause()), false);
    }
  }

  /** The findings of one rule. */
  List<Finding> findingsOf(String rule) {
    return findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  /** What the file of the expected findings says; nothing when there is none yet. */
  String expectedText() {
    try {
      return Files.exists(expected) ? Files.readString(expected) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Now now() {
    return option(NOW)
        .map(moment -> Now.of(InstantSource.fixed(Instant.parse(moment))))
        .orElse(Now.unknown());
  }

  /** Nothing where the first file can't be read. */
  private String firstLine() {
    try {
      String text = new String(files.get(files.firstKey()).get(), StandardCharsets.UTF_8);
      return text.lines().findFirst().orElse("");
    } catch (UncheckedIOException e) {
      return "";
    }
  }

  private Optional<String> option(String key) {
    String first = firstLine();
    if (Stream.of(PROFILE, STAGE, NOW).noneMatch(option -> first.startsWith("# " + option))) {
      return Optional.empty();
    }
    for (String option : first.substring(2).split(", ", -1)) {
      if (option.startsWith(key)) {
        return Optional.of(option.substring(key.length()).strip());
      }
    }
    return Optional.empty();
  }
}
