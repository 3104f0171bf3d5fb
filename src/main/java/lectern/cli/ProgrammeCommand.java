package lectern.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lectern.check.CheckedFile;
import lectern.output.Printable;
import lectern.programme.Entry;
import lectern.programme.ExportFormat;
import lectern.programme.Filter;
import lectern.programme.PageNames;
import lectern.programme.Privacy;
import lectern.programme.Programme;
import lectern.programme.Selection;
import lectern.programme.UnusableFilterException;
import lectern.programme.calendar.Publication;
import lectern.programme.site.Listings;
import lectern.programme.site.PageContent;
import lectern.session.ProposalContext;
import lectern.session.ProposalLoader;
import lectern.session.Workers;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern programme}. */
final class ProgrammeCommand implements Callable<Integer> {
  private final Console console;
  private final Inputs inputs = new Inputs();
  private final ProfileOptions profileOptions = ProfileOptions.timed();
  private final Argument<Integer> jobs = CommonOptions.jobs();
  private final Argument<ZoneId> zone = CommonOptions.timeZone();
  private final SiteUrlOption siteUrl = new SiteUrlOption();
  private final Argument<String> defaults = Argument.text("--write-templates", "FOLDER");
  private final ProgrammeOutput output = new ProgrammeOutput();

  private final Argument<ExportFormat> target =
      Argument.choice("--to", "FORMAT", ExportFormat.values());

  private final Argument<String[]> where = CommonOptions.where();
  private final Argument<String> forOne = Argument.text("--for", "KEY=VALUE");
  private final Argument<Boolean> includePrivate = CommonOptions.includePrivate();

  ProgrammeCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command(
        "programme",
        this,
        inputs,
        profileOptions,
        jobs,
        target,
        where,
        forOne,
        zone,
        includePrivate,
        siteUrl,
        defaults,
        output);
  }

  @Override
  public Integer call() throws Exception {
    if (defaults.isGiven()) {
      TemplateOptions.writeAll(NamedFile.path(defaults.get()));
      return ExitStatus.OK;
    }
    ExportFormat format = format();
    Privacy privacy = includePrivate.get() ? Privacy.PRIVATE : Privacy.PUBLIC;
    validate(format, privacy);
    Filter filter = filter();
    ProgrammeOutput.Prepared prepared = output.prepare(format, privacy);
    List<ProposalContext> proposals = new ArrayList<>();
    ProposalLoader loader = profileOptions.loader();
    Workers workers = CommonOptions.workers(jobs);
    List<CheckedFile> unreadable =
        ProposalFiles.load(inputs, loader, workers, console, proposals::add);
    Listings listings = new Listings(prepared.templates());
    Programme whole = programme(proposals, privacy, workers, listings);
    ZoneId days = CommonOptions.zone(zone, whole.event().zone());
    filter.refuseUnknown(whole.entries(), days);
    Selection selection = Selection.of(whole, filter, format, days);
    boolean isEmpty = !format.isTable() && selection.programme().entries().isEmpty();
    List<String> notes = new ArrayList<>(selection.notes());
    if (!isEmpty) {
      Publication publication =
          new Publication(
              prepared.previous(),
              profileOptions.clock(console.clock()),
              unreadable.isEmpty(),
              siteUrl.site(whole));
      PageContent content =
          new PageContent(
              selection.programme(),
              listings,
              PageNames.of(whole),
              publication.site(),
              days,
              CommonOptions.zone(zone, whole.event().printed()),
              prepared.templates());
      notes.addAll(
          output.write(
              prepared,
              new ProgrammeOutput.Contents(content, filter.forWhom(), publication),
              inputs.files(),
              loader.settings(),
              workers,
              console));
    }
    int status = LeftOutFiles.print(unreadable, console);
    notes.forEach(note -> console.err().print(Printable.line(note) + "\n"));
    if (isEmpty) {
      throw new UsageException("No session matches; nothing was written.");
    }
    return status;
  }

  private static Programme programme(
      List<ProposalContext> proposals, Privacy privacy, Workers workers, Listings listings) {
    List<Entry> entries =
        workers.each(proposals, one -> Entry.of(one.proposal(), one.profile(), privacy));
    Programme.Builder builder = new Programme.Builder(privacy);
    for (int i = 0; i < entries.size(); i++) {
      builder.add(entries.get(i), proposals.get(i).profile());
      listings.add(entries.get(i), proposals.get(i));
    }
    return builder.build();
  }

  private ExportFormat format() throws UsageException {
    return target
        .value()
        .orElseThrow(
            () ->
                new UsageException(
                    "Missing required option --to; choose one of: "
                        + String.join(", ", Argument.words(ExportFormat.values()))
                        + "."));
  }

  private void validate(ExportFormat format, Privacy privacy) throws UsageException {
    if (privacy == Privacy.PRIVATE && !format.mayBePrivate()) {
      throw new UsageException(
          "--include-private is not available for schedules and pages, which are published;"
              + " remove it.");
    }
    if (siteUrl.isGiven() && format.isTable()) {
      throw UsageException.only(SiteUrlOption.NAME, "calendars, schedules and pages");
    }
    output.validate(format, console);
  }

  private Filter filter() throws UnusableFilterException {
    Filter filter = Filter.where(Argument.all(where));
    return forOne.isGiven() ? filter.and(Filter.forOne(forOne.get())) : filter;
  }
}
