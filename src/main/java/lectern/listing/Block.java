package lectern.listing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import lectern.proposal.Zone;

/** A part of a listing. */
public sealed interface Block {

  /** Returns this part with every text of an author replaced. */
  Block with(UnaryOperator<String> words);

  /** Returns whether it is directly below the block before it, without an empty line. */
  default boolean isJoined() {
    return false;
  }

  /** The label of what follows, such as {@code Expected Outcomes}. */
  record Label(String text) implements Block {

    @Override
    public Block with(UnaryOperator<String> words) {
      return this;
    }

    /** Returns the label as a heading, without a colon at its end. */
    String heading() {
      return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }
  }

  /**
   * The name of what follows where the published pages print none: for formats whose headings make
   * sections, in which it would count as part of what stands before.
   */
  record Section(String name) implements Block {
    @Override
    public Block with(UnaryOperator<String> words) {
      return this;
    }
  }

  /**
   * The time of the session.
   *
   * @param zone the time zone in which it is printed
   * @param isAsOnPages whether the forum's pages print it, whose notation texts keep
   */
  record Slot(OffsetDateTime start, OffsetDateTime end, Zone zone, boolean isAsOnPages)
      implements Block {
    @Override
    public Block with(UnaryOperator<String> words) {
      return this;
    }
  }

  /** Short lines that belong together, one below the other. */
  record Lines(List<String> lines, boolean isJoined) implements Block {
    /** Lines below an empty line or their label. */
    public Lines(List<String> lines) {
      this(lines, false);
    }

    @Override
    public Block with(UnaryOperator<String> words) {
      return new Lines(lines.stream().map(words).toList(), isJoined);
    }
  }

  /**
   * Lines below a section of the name of their label: {@code Speaker 1: ...} in texts, a list in
   * formats with headings.
   *
   * @param label in front of each line, such as {@code Speaker}
   * @param isNumbered whether the lines have a number behind the label
   */
  record Labeled(String label, boolean isNumbered, List<String> values) implements Block {

    @Override
    public Block with(UnaryOperator<String> words) {
      return new Labeled(label, isNumbered, values.stream().map(words).toList());
    }

    /** Returns the lines with their label. */
    List<String> lines() {
      List<String> lines = new ArrayList<>();
      for (String value : values) {
        String number = isNumbered ? " " + (lines.size() + 1) : "";
        lines.add(label + number + ": " + value);
      }
      return List.copyOf(lines);
    }

    /** Returns whether a list of them has numbers. */
    boolean isOrdered() {
      return isNumbered && values.size() > 1;
    }
  }

  /**
   * A short text behind its label.
   *
   * @param label with its colon, such as {@code Duration (minutes):}
   */
  record Inline(String label, String text, boolean isJoined) implements Block {
    @Override
    public Block with(UnaryOperator<String> words) {
      return new Inline(label, words.apply(text), isJoined);
    }
  }

  /**
   * Prose of an author.
   *
   * @param lead a label in front of it, such as {@code Targets:}; may be empty
   * @param commonMark the prose
   */
  record Prose(String lead, String commonMark, boolean isJoined) implements Block {
    /** Prose below an empty line or its label. */
    public Prose(String lead, String commonMark) {
      this(lead, commonMark, false);
    }

    @Override
    public Block with(UnaryOperator<String> words) {
      return new Prose(lead, words.apply(commonMark), isJoined);
    }
  }

  /**
   * A list below a line that introduces it, such as an agenda.
   *
   * @param lead the line, such as {@code Workshop timing:}
   * @param items one line each
   */
  record Itemized(String lead, List<String> items) implements Block {
    @Override
    public Block with(UnaryOperator<String> words) {
      return new Itemized(lead, items.stream().map(words).toList());
    }
  }
}
