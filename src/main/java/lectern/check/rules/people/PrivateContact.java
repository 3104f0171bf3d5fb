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

/** An e-mail address or the link to a meeting stands in a text that everybody can read. */
public final class PrivateContact implements ProposalRule {
  private static final int MOST = 20;

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
        "An e-mail address or the link to a meeting stands in a text that everybody can read.",
        """
            Addresses in a published programme are harvested, and sessions whose links were public have been disturbed. Looked at are
            all texts that a listing prints; the key "email" of a person is never printed. Links are told by the hosts of Zoom, Teams,
            Meet, Webex, Jitsi and others. Of one text, the first 20 are told.
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
      for (int i = 0; i < contacts.size() && i < MOST; i++) {
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
            + " stands in \""
            + text.key().written()
            + "\", which everybody can read.",
        meeting
            ? "Remove it, and send it to those who take part."
            : "Remove it, or write it as \"email\" of the person, which is never printed.");
  }
}
