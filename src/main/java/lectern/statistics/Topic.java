package lectern.statistics;

import java.util.List;

/** The topic of a table, with the definition of its figures. */
public enum Topic {
  OVERVIEW(
      "overview",
      "Overview",
      "Figure",
      Form.FACTS,
      "The room's share is the minutes of discussion, q-and-a and breakout, of all minutes of the agendas that say what happens"
          + " in each item, in percent, rounded down; there is none without such an agenda."),
  STATUS(
      "status",
      "Proposals by status",
      "Status",
      Form.PARTS,
      "Every proposal that was read, whatever its status."),
  ACCEPTANCE(
      "acceptance",
      "Submitted against accepted",
      "Theme",
      Form.PARTS,
      "Every proposal that was read and is no draft is submitted. Accepted ones are those with the status accepted, scheduled or"
          + " held. Undecided are the others that are neither declined nor withdrawn."),
  ROLE(
      "role",
      "Roles",
      "Role",
      Form.PARTS,
      "A place is a person in a role of a session. People with several roles are counted in each, so the column of people has no"
          + " total."),
  STAKEHOLDER_GROUP(
      "stakeholder-group",
      "Stakeholder groups",
      "Stakeholder group",
      Form.PARTS,
      "People on stage and their speaking slots by stakeholder group, in the call's word where it has one."),
  REGIONAL_GROUP(
      "regional-group",
      "Regional groups",
      "Regional group",
      Form.PARTS,
      "People on stage and their speaking slots by regional group, in the call's word where it has one."),
  GENDER(
      "gender",
      "Genders",
      "Gender",
      Form.PARTS,
      "People on stage and their speaking slots by the gender that they disclose, in their own words, compared without regard to"
          + " capitals. Nothing is guessed; who discloses none is undisclosed. Fewer than five people are not told unless exact"
          + " figures are asked for, nor what they could be computed from, and of a single session no gender is told."),
  ORGANIZATION(
      "organization",
      "Organizations",
      "Organization",
      Form.RANKING,
      "People on stage and their speaking slots by organization. Spellings that differ in capitals, accents, spaces or a full stop"
          + " at the end are one."),
  PROPOSERS(
      "proposers",
      "Earlier sessions of the proposers",
      "Proposals",
      Form.PARTS,
      "Counted is whether a proposal gives the report of an earlier session (previous-report). Whether its organizers propose for the first time is not known: no field says so, and a"
          + " proposal without such a report may be that of an experienced organizer."),
  FORMAT(
      "format",
      "Formats",
      "Format",
      Form.PARTS,
      "Sessions by format, and the minutes of those whose length is known: as the format says, else as long as the slot; unknown"
          + " if the two differ."),
  LENGTH(
      "length",
      "Lengths",
      "Length",
      Form.PARTS,
      "Sessions by their length in minutes, known as for the formats."),
  ACTIVITY(
      "activity",
      "Activities",
      "Activity",
      Form.PARTS,
      "Minutes of the agendas by activity. An agenda counts if its course is known and every item says what happens in it."),
  ROOM_SHARE(
      "room-share",
      "The room's share",
      "Share of the agenda",
      Form.PARTS,
      "Sessions by the share of their agenda that is discussion, q-and-a or breakout."),
  THEME(
      "theme",
      "Themes",
      "Theme",
      Form.PARTS,
      "Sessions by theme, in the call's word where it has one."),
  HOUR(
      "hour",
      "Themes by hour",
      "Hour",
      Form.CROSS,
      "Sessions by the day and hour in which they start, in UTC unless another zone is asked for, and by theme."),
  LOAD(
      "load",
      "Sessions a person",
      "Sessions",
      Form.PARTS,
      "People on stage by the number of sessions in which they have a speaking slot."),
  MOST_SESSIONS(
      "most-sessions",
      "People with several sessions",
      "Name",
      Form.RANKING,
      "People with speaking slots in two sessions or more, under the spelling of their name that is written most often, of equals"
          + " the first.");

  /** The order and sums of the rows of a table. */
  public enum Form {
    /** Each row is a figure of its own. */
    FACTS,
    /** The rows are the parts of a whole, in an order of their own. */
    PARTS,
    /** The greatest come first, and there may be very many. */
    RANKING,
    /** The columns are the parts of the first one. */
    CROSS
  }

  /** The definitions that hold for all tables, a paragraph each. */
  public static final List<String> COMMON =
      List.of(
          "A programme is the proposals of one event that one profile judges. Figures are about its sessions that are neither"
              + " declined nor withdrawn; of several of one type with one number only the first counts. Only the tables about status"
              + " and acceptance count all proposals. A document that can't be read as YAML counts nowhere.",
          "On stage are speakers, moderators and online moderators, whether they have confirmed or not, as a listing names them. A"
              + " speaking slot is a person in one of these roles of a session: who speaks and moderates has two. Who has no name is"
              + " counted apart, and in no other figure.",
          "A person is counted once in a programme. Names are one person's if they differ in capitals, accents and spaces only, or"
              + " if one is an alias of the other; names that merely look alike are not put together, but \"lectern check\" tells them."
              + " A person has one stakeholder group, regional group, gender and organization: the one stated most often in any role"
              + " of the sessions counted, and all slots of the person count for it. Of equals it is the first, in the order of the"
              + " session numbers, within a session in that of the table of roles, and then as written.",
          "Figures about a session follow from that session alone, except that an alias given in another one still tells who is who.");

  private final String id;
  private final String title;
  private final String label;
  private final Form form;
  private final String definition;

  Topic(String id, String title, String label, Form form, String definition) {
    this.id = id;
    this.title = title;
    this.label = label;
    this.form = form;
    this.definition = definition;
  }

  /** The table's name in data, such as {@code stakeholder-group}. */
  public String id() {
    return id;
  }

  /** The heading of the table. */
  public String title() {
    return title;
  }

  /** The heading of the labels of the rows. */
  public String label() {
    return label;
  }

  /** The order and sums of the rows. */
  public Form form() {
    return form;
  }

  /** The headings of the figures; in a cross table the themes follow. */
  public List<String> columns() {
    return switch (this) {
      case OVERVIEW -> List.of("number");
      case STATUS, PROPOSERS -> List.of("proposals");
      case ACCEPTANCE -> List.of("submitted", "accepted", "declined", "withdrawn", "undecided");
      case ROLE -> List.of("people", "places");
      case STAKEHOLDER_GROUP, REGIONAL_GROUP, GENDER, ORGANIZATION -> List.of("people", "slots");
      case FORMAT -> List.of("sessions", "minutes");
      case LENGTH, ROOM_SHARE, THEME -> List.of("sessions");
      case ACTIVITY -> List.of("minutes");
      case HOUR -> List.of("all themes");
      case LOAD -> List.of("people");
      case MOST_SESSIONS -> List.of("sessions", "slots");
    };
  }

  /** The definition of the figures, in whole sentences. */
  public String definition() {
    return definition;
  }
}
