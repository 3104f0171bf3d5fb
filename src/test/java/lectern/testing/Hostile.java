package lectern.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Texts that were made to do harm: full of control characters, marks of direction and markup. */
public final class Hostile extends DomainContextBase {
  /** Pieces of such texts. */
  public static final List<String> PIECES =
      List.of(
          "a",
          "word",
          " ",
          "  ",
          "\n",
          "\n\n",
          "\r",
          "\t",
          "\u0000",
          "\u0007",
          "\b",
          "\u001b[2J",
          "\u001b]8;;http://example.org\u0007",
          "\u007f",
          "\u0085",
          "\u009b31m",
          "\u00a0",
          "\u061c",
          "\u200b",
          "\u200e",
          "\u202e",
          "\u2028",
          "\u2066",
          "\ufeff",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "\u4e2d\u6587",
          "\u0645",
          "e\u0301",
          "\udb40\udc41",
          "<script>alert(1)</script>",
          "<b>",
          "&lt;",
          "&#10;",
          "&#9;",
          "[x](http://e.org&#10;)",
          "[x](http://e.org '&#10;<b>')",
          "\n\n[x]: http://e.org\n\n",
          "\n```a",
          "[x](javascript:alert(1))",
          "![x](data:text/html,x)",
          "<http://example.org>",
          "*",
          "**",
          "_",
          "`",
          "```",
          "~~~",
          "# ",
          "## ",
          "- ",
          "+ ",
          "1. ",
          "> ",
          "---",
          "===",
          "|",
          "\\",
          "!",
          "[",
          "](",
          ")",
          "<!--",
          "-->",
          "<?",
          "]]>",
          ":",
          "\"",
          "'",
          "#",
          "&",
          "@",
          "%",
          "{",
          "}",
          "    ");

  /** A text of such pieces between harmless ones. */
  @Provide
  public Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
  }

  /** Whether a character steers a terminal or turns the direction of text. */
  public static boolean isUnsafe(int c) {
    return Character.getType(c) == Character.CONTROL
        || Character.getType(c) == Character.SURROGATE
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xE0000 && c <= 0xE007F);
  }
}
