package lectern.testing;

import java.util.List;
import java.util.Random;

/** Texts that become more than text where a Markdown renderer is careless, or a writer is. */
public final class MarkdownPayloads {
  private static final String IMG = "<img src=http://127.0.0.1:9/y onerror=hit()>";

  private static final List<String> ALL =
      List.of(
          "See http://x<img src=y onerror=hit()//>",
          "http://x/\\" + IMG,
          "www.example.org" + IMG,
          "www.example.org/\\" + IMG,
          "(www.example.org`" + IMG + "`)",
          "http://example.org/`" + IMG + "`",
          "x@example.org" + IMG,
          "ftp://example.org/*" + IMG + "*",
          "HTTPS://EXAMPLE.ORG/<script>hit()</script>",
          "mailto:x@example.org" + IMG,
          "xmpp:x@example.org/" + IMG,
          "<http://example.org/?\"onmouseover=\"hit()>",
          "<data:text/html,<script>hit()</script>>",
          "<data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==>",
          "<javascript:hit()>",
          "<JaVaScRiPt:hit()>",
          "<vbscript:hit()>",
          "javascript://example.org/%0Ahit()",
          "x JavaScript://example.org/%0Ahit() vbscript://a data://text/html,x",
          "[a](javascript:hit())",
          "[a](java&#115;cript:hit())",
          "[a](java&Tab;script:hit())",
          "[a](<java\tscript:hit()>)",
          "[a](\u0001javascript:hit())",
          "[a](java\\script:hit())",
          "[a](%6Aavascript:hit())",
          "[a](data:text/html,<script>hit()</script>)",
          "[a](vbscript:hit())",
          "[a](file:///etc/passwd)",
          "[a](//example.org/x)",
          "[a](http://example.org/\"onclick=\"hit())",
          "[a](http://example.org \"x' onclick='hit()\")",
          "[a](http://example.org '\"><img src=x onerror=hit()>')",
          "[a](<http://example.org/a b>)",
          "[a](http://example.org/a(b(c)",
          "[a](http://example.org/`)`" + IMG + "`",
          "[a][b]\n\n[b]: javascript:hit() \"t\"",
          "[b]\n\n[b]: http://example.org '<b>'",
          "[b]: javascript:hit()",
          "\\[b]: javascript:hit()",
          "![a](http://127.0.0.1:9/tracker)",
          "![](http://127.0.0.1:9/tracker)",
          "![a][b]\n\n[b]: http://127.0.0.1:9/tracker",
          "[![a](http://127.0.0.1:9/t)](http://example.org)",
          "![a ![b](http://127.0.0.1:9/t) c](http://127.0.0.1:9/u)",
          "wow![a](http://example.org)",
          "*a **b*c** d_ ***e* f**",
          "*a `b*" + IMG + "` c*",
          "**a ``b ` c**" + IMG + "``",
          "~~a `b~~" + IMG + "` c~~",
          "~a `" + IMG + "~`",
          "<!-- a --> b <!-- c",
          "<!--> " + IMG + " -->",
          "<![CDATA[" + IMG + "]]>",
          "<?php hit() ?>",
          "<!DOCTYPE html>",
          "</article></h1></li>" + IMG,
          "<script>hit()</script>",
          "<scr\nipt>hit()</script>",
          "<svg/onload=hit()>",
          "<a href=javascript:hit()>a</a>",
          "<iframe srcdoc='<script>parent.hit()</script>'>",
          "<style>@import 'http://127.0.0.1:9/s'</style>",
          "<b\n\n" + IMG,
          "&lt;img src=x onerror=hit()&gt;",
          "&#60;img src=x onerror=hit()>",
          "&#x3C;script&#x3e;hit()&#x3C;/script&#x3e;",
          "&amp;lt;b&amp;gt;",
          "[^1]\n\n[^1]: " + IMG,
          "a[^" + IMG + "]",
          "^[" + IMG + "]",
          "| a | b |\n|---|---|\n| `" + IMG + "|` | c |",
          "| a | [b](http://example.org \"|" + IMG + "\") |\n|---|---|\n| c | d |",
          "a | b\n--|--\n`x | " + IMG + "`",
          "| a |\n|:-:|\n| http://example.org/\\" + IMG + " |",
          "a\n===",
          "a\n---\n" + IMG,
          "a\n\n---\n\nb",
          "# a\n## b ##\n####### c",
          "# " + IMG + " #",
          "- a\n  - b\n    " + IMG,
          "- [ ] task\n- [x] done",
          "1) a\n2) b",
          "+ a",
          "> " + IMG + "\n> > b\n" + IMG,
          "> [!NOTE]\n> " + IMG,
          "```\n```~\n" + IMG + "\n```",
          "~~~\n~~~`\n" + IMG + "\n~~~",
          "```html onclick=hit()\n" + IMG + "\n```",
          "- ```\n  " + IMG + "\n ```\n" + IMG,
          "> ```\n> a\n" + IMG,
          "1. ~~~\n" + IMG + "\n   ~~~",
          "    " + IMG,
          "\t" + IMG,
          "- a\n\n      " + IMG,
          "`" + IMG,
          "``" + IMG + "`",
          "` `` ` " + IMG + " ``",
          "\\`" + IMG + "\\`",
          "`a\\`" + IMG + "`",
          "[a `](http://example.org)` b" + IMG + "](http://example.org)",
          "[`" + IMG + "`](http://example.org)",
          "[http://example.org/`" + IMG + "`](http://example.org)",
          "a\\",
          "a\\\n" + IMG,
          "C:\\http://example.org" + IMG,
          "{{constructor.constructor('hit()')()}}",
          "$\\href{javascript:hit()}{a}$",
          ":smile: @user #1",
          "\u202E" + IMG + "\u202C",
          "\u2066a\u2028" + IMG,
          "<\u0000img src=x onerror=hit()>",
          "\u001b]8;;http://example.org\u0007" + IMG,
          "\ufeff# a",
          "\u00a0- a\u3000# b",
          "#\u00a0a",
          "\uff1cimg src=x onerror=hit()\uff1e",
          "\ud800" + IMG);

  private static final List<String> PIECES =
      List.of(
          IMG, IMG, "<b>", "</b>", "<!--", "-->", "<http://e.org>", "http://e.org/", "www.e.org",
          "a@e.org", "ftp://e.org", "javascript:hit()", "[", "]", "](http://e.org)", "](", ")",
          "![", "[a]: http://e.org", "[^1]", "[^1]: ", "`", "``", "```", "~", "~~", "~~~", "*",
          "**", "***", "_", "__", "\\", "\\\\", "|", "|---|---|", "| a | b |", "---", "===", ":-:",
          "# ", "###", "> ", "- ", "+ ", "* ", "1. ", "2) ", "    ", "\t", " ", " ", "  ", "\n",
          "\n", "\n\n", "a", "b", "&lt;", "&#60;", "&", ";", "\"", "'", "(", "!", ":", "<", ">",
          "\u00a0", "\u202e", "\u4e2d");

  private MarkdownPayloads() {}

  /** The payloads by name of what they try. */
  public static List<String> all() {
    return ALL;
  }

  /** A text of some pieces of such payloads. */
  public static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
