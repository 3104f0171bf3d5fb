package lectern.programme;

import lectern.listing.ProseText;
import lectern.output.Printable;
import lectern.session.Contact;

/**
 * Makes an author's text such that a file for others may hold it: nothing in it steers a terminal
 * or turns the direction of text, all of it can stand in XML, and unless the file is private there
 * is no mail address in it.
 */
public final class SafeText {
  private static final String HIDDEN = "[address not shown]";

  private final Privacy privacy;

  /**
   * Makes texts safe.
   *
   * @param privacy whether mail addresses may stay
   */
  public SafeText(Privacy privacy) {
    this.privacy = privacy;
  }

  /** Text on one line. */
  public String line(String text) {
    return withoutNonCharacters(Printable.block(withoutAddresses(text)));
  }

  /** Prose as text of which each paragraph is one line. */
  String prose(String commonMark) {
    return withoutNonCharacters(ProseText.unwrapped(withoutAddresses(commonMark))).strip();
  }

  /** The text without the mail addresses in it, unless they may stay. */
  public String withoutAddresses(String text) {
    if (privacy == Privacy.PRIVATE) {
      return text;
    }
    StringBuilder safe = new StringBuilder();
    int done = 0;
    for (Contact contact : Contact.in(text)) {
      if (contact.kind() == Contact.Kind.EMAIL) {
        safe.append(text, done, contact.range().from()).append(HIDDEN);
        done = contact.range().to();
      }
    }
    return safe.append(text, done, text.length()).toString();
  }

  /** The two units that are no characters, which XML can't even escape. */
  private static String withoutNonCharacters(String text) {
    return text.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
  }
}
