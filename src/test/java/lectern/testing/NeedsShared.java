package lectern.testing;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/**
 * Skips a property whose judge is among the shared data, where there is none: a property that asks
 * for it in each try would count as one that never was tried.
 */
public final class NeedsShared implements SkipExecutionHook {
  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    return Shared.isToBeSkipped()
        ? SkipResult.skip("Skipped: the shared data are not there.")
        : SkipResult.doNotSkip();
  }
}
