package lectern.programme.site;

import java.util.List;
import lectern.output.html.HtmlPage;
import lectern.output.html.PageFile;
import lectern.output.html.Templates;
import lectern.programme.page.EventData;

/** A programme with all its sessions as one page that needs no other file. */
public final class OnePage {
  private OnePage() {}

  /** Prints the page. */
  public static String print(PageContent content) {
    Templates templates = content.templates();
    ProgrammePage page = new ProgrammePage(content, entry -> "#" + content.names().of(entry));
    String body = page.printWhole();
    List<String> data =
        content.programme().entries().stream()
            .map(entry -> EventData.of(entry, content.programme().event(), content.address()))
            .toList();
    return new HtmlPage(
            content.programme().event().title(),
            List.of(templates.text(PageFile.PROGRAMME_CSS), page.rules()),
            data,
            templates.text(PageFile.PROGRAMME_JS),
            body)
        .print(templates);
  }
}
