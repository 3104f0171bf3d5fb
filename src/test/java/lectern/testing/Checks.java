package lectern.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lectern.check.CheckRun;
import lectern.check.CheckedFile;
import lectern.check.ConfigurationCheck;
import lectern.check.RuleSelection;
import lectern.check.SettingsCheck;
import lectern.config.FileSettings;
import lectern.config.SettingsResolver;
import lectern.report.Report;
import lectern.session.Now;
import lectern.session.ProfileCache;
import lectern.session.ProposalLoader;
import lectern.session.Workers;
import lectern.source.Input;
import lectern.source.Limits;
import lectern.source.SourceReader;

/** Checks texts as the command line does, each by its own event and status. */
public final class Checks {
  private Checks() {}

  /** A file of this name and text, checked. */
  public static CheckedFile check(String name, String text) {
    return check(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file of this name and these bytes, checked. */
  public static CheckedFile check(String name, byte[] bytes) {
    return check(FileSettings.NONE, file(name, bytes)).get(0);
  }

  /** Files checked together by settings, with their proposals. */
  public static List<CheckedFile> check(FileSettings settings, Input... files) {
    return check(loader(settings, Now.unknown()), files);
  }

  /** Files checked together, with their proposals. */
  public static List<CheckedFile> check(ProposalLoader loader, Input... files) {
    try {
      return new CheckRun(loader, RuleSelection.ALL, Optional.empty(), Workers.ALONE)
          .runKeepingProposals(List.of(files), configuration -> false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A loader that knows no configuration. */
  public static ProposalLoader loader(FileSettings settings, Now now) {
    return loader(new SettingsResolver.CommandLine(Optional.empty(), true, settings), now);
  }

  /** A loader as the command line makes it. */
  public static ProposalLoader loader(SettingsResolver.CommandLine asked, Now now) {
    return new ProposalLoader(
        new SettingsResolver(asked, ConfigurationCheck::problems),
        new ProfileCache(SettingsCheck::problems),
        now);
  }

  /** A file of this name and text. */
  public static Input file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file of this name and these bytes. */
  public static Input file(String name, byte[] bytes) {
    try {
      return new ReadFile(
          name,
          new SourceReader(Limits.STANDARD).read(name, new ByteArrayInputStream(bytes)),
          false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that was read already. */
  public record ReadFile(String name, SourceReader.Result read, boolean mayBeForeign)
      implements Input {}

  /** What a report prints. */
  public static String print(Report report, CheckedFile... files) {
    StringBuilder out = new StringBuilder();
    try {
      report.write(List.of(files), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
