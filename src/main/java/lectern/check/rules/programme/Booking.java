package lectern.check.rules.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lectern.session.Engagement;
import lectern.session.Named;
import lectern.session.Participant;
import lectern.session.Programme;
import lectern.session.Session;
import lectern.session.Slot;

/**
 * A session that occupies a person, a room or a theme for the time of its slot.
 *
 * @param roles the person's roles in the session; empty for a room or a theme
 */
record Booking(Session session, Slot slot, List<Participant> roles) {

  /** Returns the bookings of each room, in the order of the programme. */
  static Collection<List<Booking>> byRoom(Programme programme) {
    return by(Session::room, programme);
  }

  /** Returns the bookings of each theme, in the order of the programme. */
  static Collection<List<Booking>> byTheme(Programme programme) {
    return by(Session::theme, programme);
  }

  private static Collection<List<Booking>> by(
      Function<Session, Optional<Named>> resource, Programme programme) {
    Map<String, List<Booking>> bookings = new LinkedHashMap<>();
    for (Session session : programme.active()) {
      Optional<Slot> slot = session.slot();
      Optional<Named> name = slot.isPresent() ? resource.apply(session) : Optional.empty();
      name.ifPresent(
          found ->
              bookings
                  .computeIfAbsent(found.key(), none -> new ArrayList<>())
                  .add(new Booking(session, slot.orElseThrow(), List.of())));
    }
    return bookings.values();
  }

  /** Returns the bookings of each person who has several, in the order of the programme. */
  static List<List<Booking>> byPerson(Programme programme) {
    List<List<Booking>> people = new ArrayList<>();
    for (List<Engagement> engagements : programme.engagements()) {
      List<Booking> bookings = engagements.size() > 1 ? bookings(engagements) : List.of();
      if (bookings.size() > 1) {
        people.add(bookings);
      }
    }
    return people;
  }

  private static List<Booking> bookings(List<Engagement> engagements) {
    List<Booking> bookings = new ArrayList<>(engagements.size());
    for (Engagement engagement : engagements) {
      Session session = engagement.session();
      session
          .slot()
          .ifPresent(slot -> bookings.add(new Booking(session, slot, engagement.roles())));
    }
    return bookings;
  }
}
