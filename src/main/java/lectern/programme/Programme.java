package lectern.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.profile.Profile;
import lectern.session.NaturalOrder;
import lectern.session.Slot;

/**
 * The sessions of an event.
 *
 * @param event the event that they belong to
 * @param privacy whether it holds private data of people
 * @param entries by start, room, number and title; those without a time last
 */
public record Programme(EventFacts event, Privacy privacy, List<Entry> entries) {
  /** By start, room, number and title; those without a time last. */
  public static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::slot, absentLast(Comparator.comparing(Slot::start)))
          .thenComparing(Entry::room, absentLast(NaturalOrder.INSTANCE))
          .thenComparing(
              entry -> entry.name().number(), absentLast(Comparator.<Integer>naturalOrder()))
          .thenComparing(entry -> entry.name().title(), NaturalOrder.INSTANCE)
          .thenComparing(entry -> entry.name().file());

  private static <T> Comparator<Optional<T>> absentLast(Comparator<T> order) {
    return (a, b) ->
        a.isPresent() && b.isPresent()
            ? order.compare(a.get(), b.get())
            : Boolean.compare(b.isPresent(), a.isPresent());
  }

  /** Returns this event with only some of its entries. */
  public Programme with(List<Entry> chosen) {
    return new Programme(event, privacy, List.copyOf(chosen));
  }

  /** Collects proposals, in any order. */
  public static final class Builder {
    private final Privacy privacy;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, EventFacts> events = new HashMap<>();
    private Optional<EventFacts> nameless = Optional.empty();

    /**
     * Starts an empty programme.
     *
     * @param privacy whether its entries may hold private data
     */
    public Builder(Privacy privacy) {
      this.privacy = privacy;
    }

    /**
     * Adds the entry of a proposal.
     *
     * @param profile the profile whose terms are used
     */
    public void add(Entry entry, Profile profile) {
      entries.add(entry);
      entry
          .name()
          .event()
          .ifPresent(
              name ->
                  events.computeIfAbsent(
                      name, event -> EventFacts.of(event, profile, entry.zone())));
      if (nameless.isEmpty()) {
        nameless =
            Optional.of(EventFacts.UNKNOWN.atPlaceOf(EventFacts.of("", profile, entry.zone())));
      }
    }

    /** Makes the programme. Its event is that of the first entry with one. */
    public Programme build() {
      List<Entry> sorted = StableIds.given(entries).stream().sorted(ORDER).toList();
      EventFacts event =
          sorted.stream()
              .flatMap(entry -> entry.name().event().stream())
              .findFirst()
              .map(events::get)
              .or(() -> nameless)
              .orElse(EventFacts.UNKNOWN);
      Optional<Instant> first = sorted.stream().findFirst().flatMap(Entry::slot).map(Slot::start);
      return new Programme(event.dated(first), privacy, sorted);
    }
  }
}
