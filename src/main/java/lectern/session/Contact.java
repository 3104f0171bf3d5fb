package lectern.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An e-mail address or the link to a meeting in a text. */
public record Contact(Kind kind, TextRange range) {
  /** The kind of a contact. */
  public enum Kind {
    EMAIL,
    MEETING
  }

  /** Domains of online meetings, including subdomains. */
  private static final Set<String> MEETING_HOSTS =
      Set.of(
          "zoom.us",
          "zoomgov.com",
          "teams.microsoft.com",
          "teams.live.com",
          "meet.google.com",
          "webex.com",
          "meet.jit.si",
          "8x8.vc",
          "gotomeeting.com",
          "gotomeet.me",
          "bluejeans.com",
          "whereby.com",
          "join.skype.com");

  /** First labels of self-hosted meeting servers. */
  private static final Set<String> MEETING_LABELS = Set.of("jitsi", "bbb", "bigbluebutton");

  private static final String DELIMITERS = "<>()[]{}\"'`,;|“”‘’«»、，。（）";
  private static final String STOPS = ".!?:…*_~";

  /** The contacts in a text that was split into words, from left to right. */
  public static List<Contact> in(TokenizedText text) {
    return text.mayHave('@') || text.mayHave('/') ? in(text.text()) : List.of();
  }

  /** The contacts in a text, from left to right. */
  public static List<Contact> in(String text) {
    if (text.indexOf('@') < 0 && text.indexOf('/') < 0) {
      return List.of();
    }
    List<Contact> contacts = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '@' || text.charAt(i) == '/') {
        int start = i;
        while (start > done && !isDelimiter(text.charAt(start - 1))) {
          start--;
        }
        while (i < text.length() && !isDelimiter(text.charAt(i))) {
          i++;
        }
        addFrom(text, start, i, contacts);
        done = i;
      }
    }
    return contacts;
  }

  private static boolean isDelimiter(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || DELIMITERS.indexOf(c) >= 0;
  }

  /** Adds the contacts between two delimiters. */
  private static void addFrom(String text, int from, int to, List<Contact> contacts) {
    int start = from;
    int end = to;
    while (end > start && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    while (start < end && STOPS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    String word = text.substring(start, end);
    if (word.indexOf('/') >= 0 && isMeeting(word)) {
      contacts.add(new Contact(Kind.MEETING, new TextRange(start, end)));
    } else if (word.indexOf('@') >= 0) {
      addEmails(word, start, contacts);
    }
  }

  /** Adds e-mail addresses; one may follow {@code mailto:}, and a slash may separate several. */
  private static void addEmails(String word, int offset, List<Contact> contacts) {
    int from = 0;
    for (int to = 0; to <= word.length(); to++) {
      if (to == word.length() || word.charAt(to) == '/' || word.charAt(to) == ':') {
        if (isEmail(word.substring(from, to))) {
          contacts.add(new Contact(Kind.EMAIL, new TextRange(offset + from, offset + to)));
        }
        from = to + 1;
      }
    }
  }

  /**
   * Returns whether a word is a link to a meeting rather than to the front page of a meeting host.
   */
  private static boolean isMeeting(String link) {
    int scheme = link.indexOf("://");
    int start = scheme < 0 ? 0 : scheme + "://".length();
    int slash = link.indexOf('/', start);
    if (slash < 0 || slash + 1 == link.length()) {
      return false;
    }
    int port = link.indexOf(':', start);
    int end = port >= 0 && port < slash ? port : slash;
    String host = link.substring(start, end).toLowerCase(Locale.ROOT);
    if (host.indexOf('.') > 0 && MEETING_LABELS.contains(host.substring(0, host.indexOf('.')))) {
      return true;
    }
    while (!MEETING_HOSTS.contains(host)) {
      int dot = host.indexOf('.');
      if (dot < 0) {
        return false;
      }
      host = host.substring(dot + 1);
    }
    return true;
  }

  /** Returns whether a word has one "@", a name before it and a host name after it. */
  private static boolean isEmail(String word) {
    int at = word.indexOf('@');
    int dot = word.lastIndexOf('.');
    if (at < 1 || at != word.lastIndexOf('@') || dot < at + 2 || word.length() - dot < 3) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean sign =
          i < at
              ? ".!#$%&*+-=?^_~".indexOf(word.charAt(i)) >= 0
              : ".-".indexOf(word.charAt(i)) >= 0;
      if (i != at && !sign && !Character.isLetterOrDigit(word.charAt(i))) {
        return false;
      }
    }
    return !word.contains("..") && word.charAt(at + 1) != '-';
  }
}
