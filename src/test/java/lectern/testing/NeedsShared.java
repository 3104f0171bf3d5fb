package lectern.testing;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/**
 * Skips a property that needs shared data where there is none. An assumption inside of the property
 * would reject every try, which jqwik counts as a failure.
 */
public final class NeedsShared implements SkipExecutionHook {
  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    return Shared.isExpected() ? SkipResult.doNotSkip() : SkipResult.skip("../shared is missing");
  }
}
