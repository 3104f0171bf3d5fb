package lectern.output.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * An HTML page that loads nothing and, by its content security policy, runs no script but its own.
 *
 * @param title the title, shown on its tab
 * @param styles style sheets in addition to that of every page
 * @param data JSON-LD about its content
 * @param script may be empty
 * @param body the markup of its main part
 */
public record HtmlPage(
    String title, List<String> styles, List<String> data, String script, String body) {
  /**
   * Returns the whole page in the frame of some templates, with their style sheet behind all. In
   * that, the end of an element can only be a part of a string, and is escaped.
   */
  public String print(Templates templates) {
    List<String> all = new ArrayList<>();
    all.add(templates.text(PageFile.PAGE_CSS));
    all.addAll(styles);
    templates.added().forEach(style -> all.add(style.replace("</", "<\\/")));
    return new PageFrame(
            title, policy(), "", List.of(), all, List.of(), script, data, List.of(), body)
        .print(templates);
  }

  private String policy() {
    String scripts = script.isEmpty() ? "'none'" : "'sha256-" + hash(script) + "'";
    return "default-src 'none'; style-src 'unsafe-inline'; script-src "
        + scripts
        + "; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String script) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
