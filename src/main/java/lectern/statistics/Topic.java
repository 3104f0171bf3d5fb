package lectern.statistics;

import java.util.List;
import java.util.Optional;

/** The topic of a table, with the definition of its figures. */
public enum Topic {
  OVERVIEW(
      "overview",
      "Overview",
      "Figure",
      Form.FACTS,
      "Audience participation is the share of discussion, q-and-a and breakout in"
          + " the minutes of the agendas that state an activity for every item, rounded"
          + " down to whole percent. It is left out if there is no such agenda."),
  TARGET(
      "target",
      "Targets",
      "Target",
      Form.FACTS,
      "Sessions that meet the numbers that the profile requires of a session, in the rules about"
          + " speakers, diversity and audience participation. A session is not known to meet one"
          + " if a value is missing that it is counted from, such as the regional group of a"
          + " speaker. Figures about genders and young speakers are suppressed unless exact"
          + " figures are requested."),
  STATUS(
      "status",
      "Proposals by status",
      "Status",
      Form.PARTS,
      "All proposals that could be read, whatever their status."),
  ACCEPTANCE(
      "acceptance",
      "Acceptance by theme",
      "Theme",
      Form.PARTS,
      "All proposals except drafts are submitted. Accepted ones have the status"
          + " accepted, scheduled or held; undecided ones have not been accepted, declined"
          + " or withdrawn."),
  ROLE(
      "role",
      "Roles",
      "Role",
      Form.PARTS,
      "An assignment is one person in one role of one session. A person with"
          + " several roles counts in each of them, so there is no total."),
  STAKEHOLDER_GROUP(
      "stakeholder-group",
      "Stakeholder groups",
      "Stakeholder group",
      Form.PARTS,
      "People on stage and their speaking slots by stakeholder group. Aliases count"
          + " as the group that they stand for in the call."),
  REGIONAL_GROUP(
      "regional-group",
      "Regional groups",
      "Regional group",
      Form.PARTS,
      "People on stage and their speaking slots by regional group. Aliases count as"
          + " the group that they stand for in the call."),
  GENDER(
      "gender",
      "Gender",
      "Gender",
      Form.PARTS,
      "People on stage and their speaking slots by the gender that they disclose,"
          + " in their own words regardless of case. Nothing is guessed. Unless exact"
          + " figures are requested, counts below five are suppressed together with those"
          + " from which they could be computed, and so is the whole table for a single"
          + " session."),
  ORGANIZATION(
      "organization",
      "Organizations",
      "Organization",
      Form.RANKING,
      "People on stage and their speaking slots by organization. Spellings that"
          + " differ only in case, accents, spaces or a final period count as one."),
  PROPOSERS(
      "proposers",
      "Previous reports",
      "Proposals",
      Form.PARTS,
      "Sessions whose proposal gives the report of an earlier session"
          + " (previous-report). A proposal without one may still be by experienced"
          + " organizers: no field records whether they are new."),
  FORMAT(
      "format",
      "Formats",
      "Format",
      Form.PARTS,
      "Sessions by format, with the minutes of those whose length is known from the"
          + " format or, if that states none, from the time slot. The length is unknown if"
          + " the two differ."),
  LENGTH(
      "length",
      "Session length",
      "Length",
      Form.PARTS,
      "Sessions by length in minutes, determined as for formats."),
  ACTIVITY(
      "activity",
      "Activities",
      "Activity",
      Form.PARTS,
      "Agenda minutes by activity. An agenda counts if the times of its items are"
          + " known and every item states an activity."),
  ROOM_SHARE(
      "room-share",
      "Audience participation",
      "Share of the agenda",
      Form.PARTS,
      "Sessions by the share of their agenda that is discussion, q-and-a or" + " breakout."),
  THEME(
      "theme",
      "Themes",
      "Theme",
      Form.PARTS,
      "Sessions by theme. Aliases count as the theme that they stand for in the" + " call."),
  HOUR(
      "hour",
      "Themes by hour",
      "Hour",
      Form.CROSS,
      "Sessions by theme and by the day and hour in which they start, in UTC unless"
          + " another time zone is requested."),
  LOAD(
      "load",
      "Sessions per person",
      "Sessions",
      Form.PARTS,
      "People on stage by the number of sessions in which they have a speaking" + " slot."),
  MOST_SESSIONS(
      "most-sessions",
      "People with several sessions",
      "Name",
      Form.RANKING,
      "People with speaking slots in two or more sessions, under the most frequent"
          + " spelling of their name, or the first of equally frequent ones.");

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
          "A programme consists of the proposals of one event that use the same profile."
              + " The figures cover the sessions that are neither declined nor withdrawn; if"
              + " several have the same type and number, only the first counts. Only the tables of"
              + " status and acceptance cover all proposals. Documents that are not valid YAML are"
              + " not counted.",
          "People on stage are speakers, moderators and online moderators, whether they"
              + " have confirmed or not. A speaking slot is one person in one of these roles of"
              + " one session, so a moderator who also speaks has two. Slots without a name are"
              + " counted separately and appear in no other figure.",
          "A person counts once in a programme. Two names belong to one person if they"
              + " differ only in case, accents and spaces, or if one is an alias of the other."
              + " Names that are merely similar are not merged; \"lectern check\" reports them. Each"
              + " person has one stakeholder group, regional group, gender and organization, for"
              + " which all of the person's slots count: the one stated most often in any role, or"
              + " the first of equally frequent ones in the order of session numbers, roles and"
              + " lines.",
          "The figures of a single session depend on that session alone, except that"
              + " aliases in other sessions still identify people.",
          "Percentages are shares of the total of the column before them, rounded to whole percent;"
              + " those of accepted proposals are shares of the submitted ones of the theme, and"
              + " those of met targets are shares of the sessions of which it is known. Tables for"
              + " reading leave out rows of zeros and name them below, unless all rows are"
              + " requested.");

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
      case TARGET -> List.of("met", "not met", "not known");
      case STATUS, PROPOSERS -> List.of("proposals");
      case ACCEPTANCE -> List.of("submitted", "accepted", "declined", "withdrawn", "undecided");
      case ROLE -> List.of("people", "assignments");
      case STAKEHOLDER_GROUP, REGIONAL_GROUP, GENDER, ORGANIZATION -> List.of("people", "slots");
      case FORMAT -> List.of("sessions", "minutes");
      case LENGTH, ROOM_SHARE, THEME -> List.of("sessions");
      case ACTIVITY -> List.of("minutes");
      case HOUR -> List.of("all themes");
      case LOAD -> List.of("people");
      case MOST_SESSIONS -> List.of("sessions", "slots");
    };
  }

  /** The label of the row for what states no value; empty if there is no such row. */
  public String unstated() {
    return switch (this) {
      case STAKEHOLDER_GROUP, REGIONAL_GROUP, ORGANIZATION, STATUS -> "not stated";
      case GENDER -> "undisclosed";
      case FORMAT -> "no format";
      case LENGTH, ROOM_SHARE -> "unknown";
      case ACCEPTANCE, THEME -> "no theme";
      case HOUR -> "no time";
      default -> "";
    };
  }

  /**
   * The name of what the figures of a column are also printed as a percentage of, if they are.
   *
   * @param column from 0
   */
  public Optional<String> whole(int column) {
    return switch (this) {
      case OVERVIEW, ROLE, HOUR, MOST_SESSIONS -> Optional.empty();
      case TARGET -> column == 0 ? Optional.of("known") : Optional.empty();
      case ACCEPTANCE -> column == 1 ? Optional.of("submitted") : Optional.empty();
      default -> Optional.of(columns().get(column));
    };
  }

  /** The definition of the figures, in whole sentences. */
  public String definition() {
    return definition;
  }
}
