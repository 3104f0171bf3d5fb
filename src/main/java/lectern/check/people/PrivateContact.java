package lectern.check.people;

import java.util.ArrayList;
import java.util.List;
import lectern.check.Documentation;
import lectern.check.Examination;
import lectern.check.Finding;
import lectern.check.PartPlaces;
import lectern.check.ProposalRule;
import lectern.check.Prose;
import lectern.check.PublicText;
import lectern.check.Ruling;
import lectern.profile.Level;
import lectern.proposal.ProposalKey;
import lectern.source.Place;
import lectern.source.Quote;

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
  public List<Finding> check(Examination examination, Ruling ruling) {
    PartPlaces places = new PartPlaces(examination.source());
    List<Finding> findings = new ArrayList<>();
    for (PublicText text : examination.prose().all()) {
      List<Contact> contacts = contacts(text, examination.prose());
      for (int i = 0; i < contacts.size() && i < MOST; i++) {
        Contact contact = contacts.get(i);
        Place place = places.of(text.field(), contact.span().from(), contact.span().to());
        findings.add(finding(text, contact, place, ruling));
      }
    }
    return findings;
  }

  private static List<Contact> contacts(PublicText text, Prose prose) {
    return text.key() instanceof ProposalKey
        ? Contact.in(prose.words(text.key(), text.text()))
        : Contact.in(text.text());
  }

  private static Finding finding(PublicText text, Contact contact, Place place, Ruling ruling) {
    boolean meeting = contact.kind() == Contact.Kind.MEETING;
    return ruling.finding(
        place,
        (meeting ? "The meeting link " : "The e-mail address ")
            + Quote.of(contact.span().of(text.text()))
            + " stands in \""
            + text.key().written()
            + "\", which everybody can read.",
        meeting
            ? "Remove it, and send it to those who take part."
            : "Remove it, or write it as \"email\" of the person, which is never printed.");
  }
}
