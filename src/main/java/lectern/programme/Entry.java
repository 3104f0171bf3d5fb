package lectern.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lectern.profile.DayStart;
import lectern.profile.Profile;
import lectern.proposal.Proposal;
import lectern.proposal.Role;
import lectern.proposal.Status;
import lectern.proposal.Zone;
import lectern.session.Slot;
import lectern.session.SlotFault;

/**
 * A session in a programme, in the words of its profile and safe to print.
 *
 * @param id the same for the same session in every programme; nobody else's
 * @param ordinal a number from 1 on that no other entry has, which follows from {@code id}
 * @param status submitted where none is stated
 * @param fault why it has no slot, if it has none
 * @param zone the time zone in which its time is printed
 * @param dayStart the time at which the days of its event begin
 * @param people in the order of {@link Role}, those in one role in the order written
 * @param description text of which each paragraph is one line; may be empty
 */
public record Entry(
    UUID id,
    int ordinal,
    SessionName name,
    Status status,
    Optional<String> theme,
    Optional<Slot> slot,
    Optional<SlotFault> fault,
    Zone zone,
    DayStart dayStart,
    Optional<String> room,
    EntryFormat format,
    List<PersonEntry> people,
    String description) {

  /**
   * The entry of a proposal, which has no identity before it is in a programme.
   *
   * @param profile the profile whose terms are used
   * @param privacy whether private data of people is taken over
   */
  public static Entry of(Proposal proposal, Profile profile, Privacy privacy) {
    return EntryReader.read(proposal, profile, privacy);
  }

  /** The length in minutes: that of its slot, else the one its format states. */
  public Optional<Integer> minutes() {
    return slot.map(Slot::minutes).or(format::minutes);
  }

  /**
   * The day of the event on which it starts, if it has a time.
   *
   * @param venue the zone whose days count
   */
  public Optional<LocalDate> day(ZoneId venue) {
    return slot.map(found -> dayStart.dayOf(LocalDateTime.ofInstant(found.start(), venue)));
  }

  /** The people in one role, in the order written. */
  public List<PersonEntry> in(Role role) {
    return people.stream().filter(person -> person.role() == role).toList();
  }

  /** Returns this session with another identity. */
  Entry identified(UUID newId, int newOrdinal) {
    return new Entry(
        newId,
        newOrdinal,
        name,
        status,
        theme,
        slot,
        fault,
        zone,
        dayStart,
        room,
        format,
        people,
        description);
  }
}
