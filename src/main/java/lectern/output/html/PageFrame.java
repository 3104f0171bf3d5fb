package lectern.output.html;

import java.util.List;

/**
 * The values of the template around every page, {@code page.html}.
 *
 * @param title the title, shown on its tab
 * @param policy its content security policy
 * @param address where it is published; may be empty
 * @param sheets the addresses of style sheets
 * @param styles style sheets in the page
 * @param scripts the addresses of scripts
 * @param script the script in the page; may be empty
 * @param data JSON-LD about its content
 * @param site the one site that it is a page of, or none
 * @param body the markup of its main part
 */
public record PageFrame(
    String title,
    String policy,
    String address,
    List<String> sheets,
    List<String> styles,
    List<String> scripts,
    String script,
    List<String> data,
    List<Site> site,
    String body) {
  /** The name and the main pages of a site. */
  public record Site(String event, String home, List<Link> links) {}

  /** A link to a main page of a site. */
  public record Link(String text, String address, boolean isCurrent) {}

  /** Line breaks at the end of the main part have no place in the frame. */
  public PageFrame {
    body = body.stripTrailing();
  }

  /** Returns the whole page. */
  public String print(Templates templates) {
    return templates.print(PageFile.PAGE_HTML, this);
  }
}
