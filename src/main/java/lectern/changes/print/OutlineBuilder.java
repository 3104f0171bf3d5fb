package lectern.changes.print;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.changes.Change;
import lectern.changes.Changes;
import lectern.changes.SessionChange;
import lectern.changes.Subject;
import lectern.output.Printable;

/** Puts changes into sentences, those that matter most first. */
final class OutlineBuilder {
  private final Changes changes;
  private final SlotWords times;
  private final List<Outline.Chapter> chapters = new ArrayList<>();

  private OutlineBuilder(Changes changes, SlotWords times) {
    this.changes = changes;
    this.times = times;
  }

  static Outline build(Compared compared, ZoneId zone) {
    Changes changes = compared.changes();
    OutlineBuilder builder = new OutlineBuilder(changes, new SlotWords(zone));
    changes.sessions().forEach(builder::add);
    builder.add("Findings", FindingSentences.of(changes.findings()));
    builder.add("Diversity", DiversitySentences.of(changes.diversity()));
    return new Outline(
        "Changes from "
            + Printable.line(compared.before())
            + " to "
            + Printable.line(compared.after()),
        builder.summary(),
        List.copyOf(builder.chapters));
  }

  private void add(String title, List<String> sentences) {
    if (!sentences.isEmpty()) {
      chapters.add(new Outline.Chapter(title, sentences));
    }
  }

  private void add(SessionChange change) {
    List<String> sentences = new ArrayList<>();
    Subject subject = change.subject();
    if (change instanceof SessionChange.Added) {
      sentences.add("Added; it is " + Names.of(subject.status()) + ".");
      booking("It takes place", subject).ifPresent(sentences::add);
    } else if (change instanceof SessionChange.Gone) {
      sentences.add("Gone; it was " + Names.of(subject.status()) + ".");
      booking("It was to take place", subject).ifPresent(sentences::add);
    } else if (change instanceof SessionChange.Changed changed) {
      for (Change one : changed.changes()) {
        sentences.add(new Sentences(times).of(one));
        if (one instanceof Change.StatusChange && changed.isWithdrawn()) {
          booking("It was to take place", changed.before()).ifPresent(sentences::add);
        }
      }
    }
    add(subject.heading(), sentences);
  }

  /** The time and room, as far as they are known. */
  private Optional<String> booking(String verb, Subject subject) {
    String time = subject.slot().map(slot -> " on " + times.whole(slot)).orElse("");
    String room = subject.room().map(name -> " in " + name).orElse("");
    boolean isBoth = !time.isEmpty() && !room.isEmpty();
    return time.isEmpty() && room.isEmpty()
        ? Optional.empty()
        : Optional.of(verb + time + (isBoth ? "," : "") + room + ".");
  }

  private List<String> summary() {
    if (changes.isEmpty()) {
      return List.of("Nothing changed in " + Words.count(changes.after(), "session") + ".");
    }
    int withdrawn = 0;
    int gone = 0;
    int added = 0;
    int changed = 0;
    for (SessionChange change : changes.sessions()) {
      if (change instanceof SessionChange.Changed kept) {
        withdrawn += kept.isWithdrawn() ? 1 : 0;
        changed += kept.isWithdrawn() ? 0 : 1;
      } else {
        gone += change instanceof SessionChange.Gone ? 1 : 0;
        added += change instanceof SessionChange.Added ? 1 : 0;
      }
    }
    List<String> parts = new ArrayList<>();
    add(withdrawn, "withdrawn", parts);
    add(gone, "gone", parts);
    add(added, "added", parts);
    add(changed, "changed", parts);
    add(changes.after() - added - changed - withdrawn, "as before", parts);
    return List.of(Words.list(parts) + ".");
  }

  private static void add(int count, String what, List<String> parts) {
    if (count > 0) {
      parts.add((parts.isEmpty() ? Words.count(count, "session") : count) + " " + what);
    }
  }
}
