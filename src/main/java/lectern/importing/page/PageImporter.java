package lectern.importing.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import lectern.importing.ImportException;
import lectern.importing.ImportedFile;
import lectern.importing.ImportedProposal;
import lectern.importing.Importer;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.proposal.ProposalKey;
import lectern.source.Limits;
import lectern.source.Quote;
import lectern.source.SourceReader;

/** Reads the published page of a session: text as copied from a browser, or HTML. */
public final class PageImporter implements Importer {
  private final Optional<Profile> profile;

  /**
   * @param profile the call of the pages, if they do not name it
   */
  public PageImporter(Optional<Profile> profile) {
    this.profile = profile;
  }

  @Override
  public List<ImportedProposal> read(ImportedFile file) throws ImportException {
    String text = text(file);
    List<PageLine> lines =
        PageFrame.withoutEnd(HtmlPage.isHtml(text) ? HtmlPage.lines(text) : HangingLines.of(text));
    PageForm any =
        new PageForm(profile.orElse(Profiles.shipped(Profiles.GENERIC)), Optional.empty());
    int label = PageReader.firstLabel(lines, any);
    PageTop top = PageTop.of(lines, label);
    if (top.fields().isEmpty() && label < 0) {
      throw new ImportException(
          "No proposal was found in "
              + Quote.of(file.name())
              + ". A page must have a heading or labels that a call's form has.");
    }
    return List.of(PageReader.read(lines, top, form(top)));
  }

  private PageForm form(PageTop top) {
    Optional<Profile> named =
        Optional.ofNullable(top.fields().get(ProposalKey.EVENT)).flatMap(Profiles::ofEvent);
    return new PageForm(
        profile.or(() -> named).orElseGet(() -> Profiles.shipped(Profiles.GENERIC)),
        Optional.ofNullable(top.fields().get(ProposalKey.TYPE)));
  }

  private static String text(ImportedFile file) throws ImportException {
    try {
      SourceReader.Result result =
          new SourceReader(Limits.STANDARD).readPage(file.name(), file.bytes());
      if (result instanceof SourceReader.Result.Accepted accepted) {
        return accepted.source().text();
      }
      var problem = ((SourceReader.Result.Refused) result).problem();
      throw new ImportException(Quote.of(file.name()) + " can't be imported. " + problem.message());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
