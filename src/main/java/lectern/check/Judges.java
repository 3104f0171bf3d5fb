package lectern.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import lectern.config.BrokenPolicyException;
import lectern.config.Policy;
import lectern.fields.FaultList;
import lectern.profile.Layer;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.proposal.Proposal;
import lectern.source.Fault;

/** Finds the judge of each proposal. Every one is made once, by whichever thread needs it first. */
final class Judges {
  /** By the policy's id and, behind a line break, the profile's name. */
  private final ConcurrentMap<String, Judge> judges = new ConcurrentHashMap<>();

  private final Optional<Judge> only;

  Judges() {
    only = Optional.empty();
  }

  /** Whatever a policy or proposal says, one profile judges. */
  Judges(Profile profile) {
    only = Optional.of(new Judge(profile, new RuleBook(profile)));
  }

  /**
   * The judge of a proposal.
   *
   * @param proposal absent where nothing could be read
   * @throws BrokenPolicyException if the profile or what is said on top of it can't be used
   * @throws UncheckedIOException if the profile is a file that can't be read
   */
  Judge of(Policy policy, Optional<Proposal> proposal) {
    return only.orElseGet(
        () ->
            find(
                policy,
                proposal.flatMap(p -> p.heading().event().value()).flatMap(Profiles::nameOf)));
  }

  /**
   * The judge that judged a proposal before, under the same conditions.
   *
   * @param judged by what it was judged; absent where nothing could be read
   */
  Judge again(Policy policy, Optional<Judged> judged) {
    return only.orElseGet(() -> find(policy, judged.map(Judged::profile)));
  }

  /** A profile that the policy does not name is a shipped one, and called what it is known by. */
  private Judge find(Policy policy, Optional<String> stated) {
    String profile = policy.profile().or(() -> stated).orElse(Profiles.GENERIC);
    String key = policy.id() + "\n" + profile;
    Judge known = judges.get(key);
    return known != null
        ? known
        : judges.computeIfAbsent(key, none -> judge(profile, policy.layers()));
  }

  /** The rules in force for the sessions of a profile taken together, by one of its judges. */
  RuleBook book(String profile) {
    return only.or(
            () ->
                judges.entrySet().stream()
                    .filter(entry -> entry.getValue().profile().name().equals(profile))
                    .min(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue))
        .orElseThrow()
        .book();
  }

  private static Judge judge(String name, List<Layer> layers) {
    Profile profile = Profiles.isPath(name) ? file(name) : Profiles.shipped(name);
    FaultList faults = new FaultList();
    for (Layer layer : layers) {
      profile = Profiles.layered(profile, layer, faults);
    }
    List<Fault> all = new ArrayList<>(faults.all());
    if (Profiles.isPath(name) || !layers.isEmpty()) {
      all.addAll(SettingsCheck.faults(profile));
    }
    refuse(all);
    return new Judge(profile, new RuleBook(profile));
  }

  private static Profile file(String name) {
    try {
      Profiles.Loaded loaded = Profiles.file(Path.of(name));
      refuse(loaded.faults());
      return loaded.profile().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new BrokenPolicyException(faults);
    }
  }
}
