package lectern;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import lectern.check.ProgrammeRule;
import lectern.check.ProposalRule;

/** How the code is laid out: what knows what, and what the check of a file may not load. */
@AnalyzeClasses(packages = "lectern", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Each package with those that it may know; data flows from the first to the last. */
  private static final Map<String, Set<String>> KNOWS =
      Map.ofEntries(
          Map.entry("source", Set.of()),
          Map.entry("output", Set.of("source")),
          Map.entry("fields", Set.of("source")),
          Map.entry("country", Set.of("source", "fields")),
          Map.entry("proposal", Set.of("source", "fields", "country")),
          Map.entry("profile", Set.of("source", "fields", "country", "proposal")),
          Map.entry("config", Set.of("source", "fields", "proposal", "profile")),
          Map.entry("files", Set.of("source", "config")),
          Map.entry(
              "session",
              Set.of("source", "fields", "proposal", "profile", "country", "config", "files")),
          Map.entry(
              "check",
              Set.of("source", "fields", "country", "proposal", "profile", "config", "session")),
          Map.entry(
              "edit",
              Set.of(
                  "source",
                  "fields",
                  "proposal",
                  "profile",
                  "config",
                  "session",
                  "check",
                  "output")),
          Map.entry(
              "importing", Set.of("source", "fields", "country", "proposal", "profile", "output")),
          Map.entry(
              "drafting",
              Set.of("source", "fields", "proposal", "profile", "config", "session", "output")),
          Map.entry(
              "listing", Set.of("source", "fields", "proposal", "profile", "session", "output")),
          Map.entry(
              "programme",
              Set.of(
                  "source",
                  "fields",
                  "proposal",
                  "profile",
                  "country",
                  "session",
                  "check",
                  "listing",
                  "output")),
          Map.entry(
              "statistics",
              Set.of(
                  "source",
                  "fields",
                  "proposal",
                  "profile",
                  "session",
                  "check",
                  "programme",
                  "output")),
          Map.entry(
              "changes",
              Set.of(
                  "source",
                  "fields",
                  "proposal",
                  "profile",
                  "country",
                  "session",
                  "check",
                  "edit",
                  "listing",
                  "programme",
                  "statistics",
                  "report",
                  "output")),
          Map.entry(
              "report",
              Set.of("source", "fields", "proposal", "profile", "session", "check", "output")),
          Map.entry(
              "reference",
              Set.of(
                  "source",
                  "fields",
                  "proposal",
                  "profile",
                  "config",
                  "session",
                  "check",
                  "report",
                  "output")),
          Map.entry(
              "editor",
              Set.of(
                  "source",
                  "fields",
                  "country",
                  "proposal",
                  "profile",
                  "session",
                  "check",
                  "drafting",
                  "output")),
          Map.entry(
              "lsp",
              Set.of(
                  "source",
                  "fields",
                  "proposal",
                  "profile",
                  "config",
                  "files",
                  "session",
                  "check",
                  "edit",
                  "report",
                  "editor",
                  "output")),
          Map.entry(
              "cli",
              Set.of(
                  "source",
                  "fields",
                  "country",
                  "proposal",
                  "profile",
                  "config",
                  "session",
                  "files",
                  "check",
                  "edit",
                  "importing",
                  "drafting",
                  "listing",
                  "programme",
                  "statistics",
                  "changes",
                  "report",
                  "reference",
                  "lsp",
                  "output")));

  private static final String[] CHECK_PATH = {
    "lectern.source..",
    "lectern.fields..",
    "lectern.proposal..",
    "lectern.profile..",
    "lectern.config..",
    "lectern.files..",
    "lectern.session..",
    "lectern.check..",
    "lectern.report..",
    "lectern.output"
  };

  @ArchTest
  static final ArchRule PACKAGES_KNOW_ONLY_THOSE_BEFORE_THEM =
      classes().should(knowOnlyWhatTheirPackageMay());

  @ArchTest
  static final ArchRule THERE_ARE_NO_CYCLES =
      slices().matching("lectern.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule GIT_KNOWS_NOTHING_OF_PROPOSALS_IN_FOLDERS =
      noClasses()
          .that()
          .resideInAPackage("lectern.files.git..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("lectern.files");

  @ArchTest
  static final ArchRule GROUPS_OF_RULES_DO_NOT_KNOW_EACH_OTHER =
      slices().matching("lectern.check.rules.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule ONLY_A_CHECK_RUN_RUNS_RULES =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("lectern.check.ProposalChecker")
          .and()
          .doNotHaveFullyQualifiedName("lectern.check.ProgrammeChecker$Task")
          .should()
          .accessTargetWhere(
              target(
                  "ProposalRule.check or ProgrammeRule.check",
                  access ->
                      access.getName().equals("check")
                          && !access.getOriginOwner().equals(access.getTargetOwner())
                          && (access.getTargetOwner().isAssignableTo(ProposalRule.class)
                              || access.getTargetOwner().isAssignableTo(ProgrammeRule.class))));

  @ArchTest
  static final ArchRule ONLY_A_CHECK_RUN_HAS_RULES_RUN =
      classes()
          .that()
          .haveNameMatching("lectern\\.check\\.Pro(posal|gramme)Checker")
          .should()
          .onlyBeAccessed()
          .byClassesThat()
          .haveNameMatching("lectern\\.check\\.(CheckRun|Pro(posal|gramme)Checker.*)");

  /** Those that print findings, the language server, and {@code format --strict}. */
  @ArchTest
  static final ArchRule OTHER_COMMANDS_LOAD_WITHOUT_RUNNING_A_RULE =
      classes()
          .that()
          .haveFullyQualifiedName("lectern.check.CheckRun")
          .should()
          .onlyBeAccessed()
          .byClassesThat()
          .haveNameMatching(
              "lectern\\.(check\\.CheckRun|cli\\.(Check|Diff|Format|Lsp)Command.*"
                  + "|cli\\.(ChangedSince|Staged)Option|lsp\\..*)");

  @ArchTest
  static final ArchRule ONLY_MAIN_TOUCHES_THE_SYSTEM =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("lectern.cli.Main")
          .should()
          .accessTargetWhere(
              target(
                  "System.in, out, err or exit",
                  access ->
                      isMemberOf(
                              access,
                              System.class,
                              Set.of("in", "out", "err", "exit", "setOut", "setErr", "setIn"))
                          || isMemberOf(access, Runtime.class, Set.of("exit", "halt"))));

  @ArchTest
  static final ArchRule NOTHING_BUT_THE_COMMAND_LINE_LOOKS_AT_A_CLOCK =
      noClasses()
          .that(are(resideOutsideOfPackage("lectern.cli..")))
          .should()
          .accessTargetWhere(
              target(
                  "a clock",
                  access ->
                      isMemberOf(access, System.class, Set.of("currentTimeMillis", "nanoTime"))
                          || (access.getTargetOwner().getPackageName().equals("java.time")
                              && access.getName().equals("now"))));

  @ArchTest
  static final ArchRule RECORDS_HAVE_NO_SETTERS =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areRecords()
          .should()
          .haveNameNotMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule RECORDS_HOLD_NOTHING_THAT_CHANGES =
      fields().that().areDeclaredInClassesThat().areRecords().should(beImmutable());

  @ArchTest
  static final ArchRule NO_STATE_IS_STATIC = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule NOTHING_IS_MADE_TO_BE_INHERITED =
      classes()
          .that(are(resideOutsideOfPackage("lectern.cli..")))
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .areNotAnonymousClasses()
          .should()
          .haveModifier(JavaModifier.FINAL);

  /**
   * Formatting loads the locale's data: 10 ms at its first use, 20 ms for a date on Java 17.
   * Regular expressions and {@code split} take half a millisecond at most, so they are free to be
   * used.
   */
  @ArchTest
  static final ArchRule A_CHECK_FORMATS_NOTHING_BY_A_LOCALE =
      noClasses()
          .that(are(resideInAnyPackage(CHECK_PATH)))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(java.text.Format.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.util.Formatter.class)
          .orShould()
          .accessTargetWhere(
              target(
                  "a method that formats",
                  access ->
                      isMemberOf(access, String.class, Set.of("format", "formatted"))
                          || isMemberOf(access, DateTimeFormatter.class, Set.of("ofPattern"))));

  /** A first call by reflection takes 5 ms on Java 25. */
  @ArchTest
  static final ArchRule A_CHECK_USES_NO_REFLECTION =
      noClasses()
          .that(are(resideInAnyPackage(CHECK_PATH)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.lang.reflect..");

  /**
   * The first one takes 3 ms on Java 17 and 7 ms on Java 25; a lambda that compares takes 0.2 ms.
   */
  @ArchTest
  static final ArchRule A_CHECK_OF_ONE_FILE_SORTS_BY_COMPARATORS_OF_ITS_OWN =
      noClasses()
          .that(are(resideInAnyPackage(CHECK_PATH)))
          .and()
          .doNotHaveFullyQualifiedName("lectern.check.baseline.BaselineWriter")
          .should()
          .accessTargetWhere(
              target(
                  "a method that makes a comparator",
                  access ->
                      isMemberOf(
                          access,
                          java.util.Comparator.class,
                          Set.of("comparing", "comparingInt", "thenComparing"))));

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_THE_FORMATS_OF_OTHER_TOOLS =
      noClasses()
          .that(are(resideOutsideOfPackage("lectern.report.exchange..")))
          .and(are(resideOutsideOfPackage("lectern.cli..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("lectern.report.exchange..");

  @ArchTest static final ArchRule ONLY_CLI_KNOWS_PICOCLI = onlyIn("lectern.cli..", "picocli..");

  @ArchTest
  static final ArchRule ONLY_SOURCE_KNOWS_SNAKEYAML = onlyIn("lectern.source.yaml..", "org.yaml..");

  @ArchTest
  static final ArchRule ONLY_TEMPLATES_KNOW_MUSTACHE =
      onlyIn("lectern.output.html..", "com.samskivert..");

  @ArchTest
  static final ArchRule ONLY_LISTING_KNOWS_COMMONMARK =
      onlyIn("lectern.listing..", "org.commonmark..");

  @ArchTest
  static final ArchRule ONLY_TABLES_KNOW_THE_WRITER_OF_WORKBOOKS =
      onlyIn("lectern.output.table..", "org.dhatim.fastexcel");

  @ArchTest
  static final ArchRule ONLY_LSP_KNOWS_LSP4J = onlyIn("lectern.lsp..", "org.eclipse.lsp4j..");

  private static ArchRule onlyIn(String home, String library) {
    return noClasses()
        .that(are(resideOutsideOfPackage(home)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static DescribedPredicate<JavaAccess<?>> target(
      String description, Predicate<JavaAccess<?>> test) {
    return DescribedPredicate.describe(description, test);
  }

  private static boolean isMemberOf(JavaAccess<?> access, Class<?> owner, Set<String> names) {
    return access.getTargetOwner().isEquivalentTo(owner) && names.contains(access.getName());
  }

  private static ArchCondition<JavaClass> knowOnlyWhatTheirPackageMay() {
    return new ArchCondition<>("know only the packages that theirs may know") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        String own = part(item);
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          boolean known =
              !target.getPackageName().startsWith("lectern.")
                  || part(target).equals(own)
                  || KNOWS.getOrDefault(own, Set.of()).contains(part(target));
          if (!known) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
        if (!KNOWS.containsKey(own)) {
          events.add(SimpleConditionEvent.violated(item, "The package " + own + " has no place."));
        }
      }
    };
  }

  /** The package of a class right below {@code lectern}. */
  private static String part(JavaClass type) {
    return type.getPackageName().split("\\.", -1)[1];
  }

  private static ArchCondition<JavaField> beImmutable() {
    return new ArchCondition<>("be final and no array") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
        if (!isFinal || field.getRawType().isArray()) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change."));
        }
      }
    };
  }
}
