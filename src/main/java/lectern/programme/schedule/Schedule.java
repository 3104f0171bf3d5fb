package lectern.programme.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A schedule in the terms of its formats, where a session is an event and the event a conference.
 * It holds nothing but what is published.
 *
 * @param version follows from what is in it, so that a reader sees whether anything changed
 * @param start the conference's first day
 * @param end its last day
 * @param zoneName absent where the formats have no room for the name
 * @see <a href="https://c3voc.de/wiki/schedule">the description of the formats</a>
 */
public record Schedule(
    String version,
    String acronym,
    String title,
    LocalDate start,
    LocalDate end,
    Optional<String> zoneName,
    List<Room> rooms,
    List<Day> days) {

  /** A room, with all that happens there on one day where it stands in a day. */
  record Room(String name, UUID guid, List<Event> events) {}

  /**
   * A day.
   *
   * @param index from 1 on
   * @param start of its first session
   * @param end of that which ends last
   */
  record Day(
      int index, LocalDate date, OffsetDateTime start, OffsetDateTime end, List<Room> rooms) {}

  /**
   * A session.
   *
   * @param code the abbreviation of its type and its number, such as {@code WS119}
   * @param url the address of its page
   */
  record Event(
      UUID guid,
      int id,
      Optional<String> code,
      String slug,
      Optional<String> url,
      String room,
      String title,
      Optional<String> type,
      Optional<String> track,
      OffsetDateTime start,
      OffsetDateTime end,
      int minutes,
      String description,
      List<Speaker> speakers) {

    /** The start on the clock, {@code 10:15}. */
    String clock() {
      return twoDigits(start.getHour()) + ":" + twoDigits(start.getMinute());
    }

    /** The length in hours and minutes, {@code 01:30}. */
    String duration() {
      return twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60);
    }

    private static String twoDigits(int number) {
      return number < 10 ? "0" + number : String.valueOf(number);
    }
  }

  /** A person on stage. */
  record Speaker(UUID guid, String name) {}
}
