package lectern.importing.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import lectern.importing.ImportException;
import lectern.importing.ImportedFile;
import lectern.importing.ImportedProposal;
import lectern.importing.Importer;
import lectern.source.Limits;
import lectern.source.Quote;
import lectern.source.SourceReader;

/** Reads the published page of a session: text as copied from a browser, or HTML. */
public final class PageImporter implements Importer {
  @Override
  public boolean accepts(ImportedFile file) {
    return true;
  }

  @Override
  public List<ImportedProposal> read(ImportedFile file) throws ImportException {
    String text = text(file);
    PageReader reader = new PageReader(new PageLabels());
    ImportedProposal proposal =
        reader.read(HtmlPage.isHtml(text) ? HtmlPage.lines(text) : lines(text));
    if (proposal.fields().isEmpty()) {
      throw new ImportException(
          "No proposal was found in "
              + Quote.of(file.name())
              + ". A page must have a heading or labels that a call's form has.");
    }
    return List.of(proposal);
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

  private static List<PageLine> lines(String text) {
    List<PageLine> lines = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      lines.add(new PageLine(lines.size() + 1, line.replace('\u00A0', ' ').strip()));
    }
    return lines;
  }
}
