package lectern.check.rules.people;

import java.util.ArrayList;
import java.util.List;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.proposal.ProposalKey;
import lectern.session.Contact;
import lectern.session.ProposalContext;
import lectern.session.ProposalTexts;
import lectern.session.PublicText;
import lectern.session.TextLocator;
import lectern.source.Quote;
import lectern.source.SourceRange;

/** Reports e-mail addresses and meeting links in public texts. */
public final class PrivateContact implements ProposalRule {
  private static final int MAX_PER_TEXT = 20;

  @Override
  public String id() {
    return "people/private-contact";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "E-mail address or meeting link in a public text.",
        """
            Published e-mail addresses are harvested, and sessions with public meeting links have been disrupted. All
            texts that a listing prints are checked; the "email" of a person is never printed. Meeting links are
            recognized by their hosts: Zoom, Teams, Meet, Webex, Jitsi and others. At most 20 are reported per text.
            """,
        """
            additional-speakers: Ada Example (ada@example.org), Ben Example
            online-participation: Join us at https://example.zoom.us/j/1234567890
            """,
        """
            additional-speakers: Ada Example, Ben Example
            online-participation: Usage of the official tool.
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    TextLocator locator = new TextLocator(context.source());
    List<Finding> findings = new ArrayList<>();
    for (PublicText text : context.texts().all()) {
      List<Contact> contacts = contacts(text, context.texts());
      for (int i = 0; i < contacts.size() && i < MAX_PER_TEXT; i++) {
        Contact contact = contacts.get(i);
        SourceRange range = locator.of(text.field(), contact.range().from(), contact.range().to());
        findings.add(finding(text, contact, range, rule));
      }
    }
    return findings;
  }

  private static List<Contact> contacts(PublicText text, ProposalTexts texts) {
    return text.key() instanceof ProposalKey
        ? Contact.in(texts.words(text.key(), text.text()))
        : Contact.in(text.text());
  }

  private static Finding finding(
      PublicText text, Contact contact, SourceRange range, RuleContext rule) {
    boolean meeting = contact.kind() == Contact.Kind.MEETING;
    return rule.finding(
        range,
        (meeting ? "The meeting link " : "The e-mail address ")
            + Quote.of(contact.range().of(text.text()))
            + " is in \""
            + text.key().written()
            + "\", which is public.",
        meeting
            ? "Remove it, and send it to the participants directly."
            : "Remove it, or move it to the person's \"email\", which is never printed.");
  }
}
