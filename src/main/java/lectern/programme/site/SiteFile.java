package lectern.programme.site;

import lectern.output.html.HtmlPage;
import lectern.output.html.PageFrame;
import lectern.output.html.Template;
import lectern.output.html.Templates;

/** The templates, style sheets and script of the pages, each of which a user can replace. */
public enum SiteFile {
  PAGE(PageFrame.class, PageFrame.FILE),
  PROGRAMME(SiteFile.class, "programme.html"),
  SESSION(SiteFile.class, "session.html"),
  SPEAKERS(SiteFile.class, "speakers.html"),
  PAGE_STYLE(HtmlPage.class, HtmlPage.STYLE),
  PROGRAMME_STYLE(SiteFile.class, "programme.css"),
  SCRIPT(SiteFile.class, "programme.js");

  private final Class<?> beside;
  private final String file;

  SiteFile(Class<?> beside, String file) {
    this.beside = beside;
    this.file = file;
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** The text of the program's own. */
  public String text() {
    return Template.resource(beside, file);
  }

  /** Its text among some templates. */
  String text(Templates templates) {
    return templates.text(beside, file);
  }

  /** Fills in the values of this template among some. */
  String print(Templates templates, Record values) {
    return templates.template(beside, file).print(values).stripTrailing();
  }
}
