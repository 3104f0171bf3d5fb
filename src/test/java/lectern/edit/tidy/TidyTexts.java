package lectern.edit.tidy;

import java.util.Optional;
import lectern.check.ConfigurationCheck;
import lectern.check.SettingsCheck;
import lectern.config.FileSettings;
import lectern.config.SettingsResolver;
import lectern.files.FileFinder;
import lectern.session.Now;
import lectern.session.ProfileCache;
import lectern.session.ProposalLoader;
import lectern.source.SourceReader;
import lectern.source.SourceText;

/** Tidies texts as if they were files. */
final class TidyTexts {
  private TidyTexts() {}

  static TidyResult tidy(String text) {
    ProposalLoader loader =
        new ProposalLoader(
            new SettingsResolver(
                new SettingsResolver.CommandLine(Optional.empty(), true, FileSettings.NONE),
                ConfigurationCheck::problems),
            new ProfileCache(SettingsCheck::problems),
            Now.unknown());
    SourceReader.Result read = new SourceReader.Result.Accepted(new SourceText("test.yaml", text));
    return Tidier.tidy(loader.load(FileFinder.read(read), FileSettings.NONE));
  }

  /** Returns the tidy text, which is the same if it is tidy. */
  static String tidied(String text) {
    TidyResult result = tidy(text);
    if (result instanceof TidyResult.Tidied tidied) {
      return tidied.text();
    }
    if (result instanceof TidyResult.Unchanged) {
      return text;
    }
    throw new AssertionError(result.toString());
  }
}
