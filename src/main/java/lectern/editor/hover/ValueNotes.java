package lectern.editor.hover;

import java.util.Optional;
import lectern.country.Countries;
import lectern.country.Country;
import lectern.country.RegionalGroup;
import lectern.editor.KeyNote;
import lectern.editor.MarkdownNote;
import lectern.editor.place.KeyPath;
import lectern.editor.place.Place;
import lectern.editor.place.StatedCall;
import lectern.fields.Integers;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.profile.Vocabularies;
import lectern.profile.Vocabulary;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;
import lectern.proposal.Role;
import lectern.session.Programme;
import lectern.session.Session;

/** Notes about values. */
final class ValueNotes {
  private final Place place;
  private final Profile profile;
  private final StatedCall stated;
  private final Programme programme;

  ValueNotes(Place place, Profile profile, StatedCall stated, Programme programme) {
    this.place = place;
    this.profile = profile;
    this.stated = stated;
    this.programme = programme;
  }

  /** Returns the note about a value of a key; empty if there is nothing to say. */
  Optional<Hover> of(KeyPath path) {
    Optional<TypedKey> last = path.last();
    if (last.isEmpty() || !place.isOnOneLine()) {
      return Optional.empty();
    }
    TypedKey key = last.get();
    if (key instanceof ProposalKey whole && Role.of(whole).isPresent()) {
      TextPart part = TextPart.of(place, ",");
      return part.isFirst() ? person(part) : hover(part, group(part.text()));
    }
    if (key == ProposalKey.FORMAT) {
      TextPart part = TextPart.of(place, " - ");
      Vocabularies lists = profile.vocabularies();
      return hover(part, term(part.text(), part.isFirst() ? lists.formats() : lists.layouts()));
    }
    TextPart whole = TextPart.whole(place);
    if (key == PersonKey.NAME || key == PersonKey.REPLACES) {
      return person(whole);
    }
    return hover(whole, note(whole.text(), path, key));
  }

  private Optional<Hover> person(TextPart part) {
    return hover(part, new PersonNote(programme).of(part.text(), part.range()));
  }

  private static Optional<Hover> hover(TextPart part, Optional<String> note) {
    return note.map(markdown -> new Hover(markdown, part.range()));
  }

  private Optional<String> note(String text, KeyPath path, TypedKey key) {
    if (key.type() instanceof ValueType.Listed listed) {
      return list(listed).flatMap(list -> term(text, list));
    }
    if (key == PersonKey.COUNTRY) {
      return Countries.find(text).map(ValueNotes::country);
    }
    if (key == ProposalKey.SDGS) {
      return GoalNote.of(text);
    }
    if (key == ProposalKey.CONFLICTS_WITH) {
      return Integers.parse(text).flatMap(this::session);
    }
    if (key == ProposalKey.EVENT) {
      return Profiles.ofEvent(text)
          .map(found -> new MarkdownNote().title(found.title()).markdown());
    }
    boolean isOfFewWords =
        key.type() instanceof ValueType.Choice
            || key.type() == ValueType.Simple.BOOLEAN
            || key.type() == ValueType.Simple.NUMBER;
    return isOfFewWords
        ? Optional.of(KeyNote.of(profile, stated.type(), path).markdown())
        : Optional.empty();
  }

  private Optional<Vocabulary> list(ValueType.Listed type) {
    Vocabularies lists = profile.vocabularies();
    return switch (type) {
      case SESSION_TYPE -> Optional.of(lists.sessionTypes());
      case THEME -> Optional.of(lists.themes());
      case STAKEHOLDER_GROUP -> Optional.of(lists.stakeholderGroups());
      case REGIONAL_GROUP -> Optional.of(lists.regionalGroups());
      case FORMAT -> Optional.of(lists.formats());
      case LAYOUT -> Optional.of(lists.layouts());
      case PROFILE, FIELD, WAIVABLE_RULE, LEVEL -> Optional.empty();
    };
  }

  private Optional<String> group(String text) {
    Vocabularies lists = profile.vocabularies();
    boolean isLast = profile.isRegionalGroup(text) && place.text().strip().endsWith(text);
    return isLast && place.text().indexOf(',') != place.text().lastIndexOf(',')
        ? term(text, lists.regionalGroups())
        : term(text, lists.stakeholderGroups()).or(() -> term(text, lists.regionalGroups()));
  }

  private static Optional<String> term(String text, Vocabulary list) {
    return list.find(text)
        .map(
            term -> {
              MarkdownNote note = new MarkdownNote().title(term.name());
              if (!term.name().equals(text)) {
                note.text("\"" + text + "\" is another name of this " + list.label() + ".");
              }
              term.prints()
                  .ifPresent(prints -> note.text("Printed in headings as " + prints + "."));
              return note.source("A " + list.label() + " of this call.", list.source()).markdown();
            });
  }

  private static String country(Country country) {
    return new MarkdownNote()
        .title(country.name() + " (" + country.code() + ")")
        .text(country.group().map(RegionalGroup::title).orElse("No regional group."))
        .markdown();
  }

  private Optional<String> session(int number) {
    for (Session session : programme.sessions()) {
      boolean isMeant = session.number().filter(given -> given.value() == number).isPresent();
      if (isMeant && session.profile().equals(profile.name())) {
        return Optional.of(new MarkdownNote().text(session.label()).markdown());
      }
    }
    return Optional.empty();
  }
}
