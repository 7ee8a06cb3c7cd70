package sourcebook.serve;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import sourcebook.compiler.Job;
import sourcebook.compiler.Outcome;
import sourcebook.compiler.Preview;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.publish.MemorySite;
import sourcebook.publish.ReadableSite;

/**
 * Makes an edition of each state of a dossier that allows one, and says what there is to be shown.
 * One thread at a time may use it.
 */
final class Editions {

  private final Preview preview;
  private final Audience audience;
  private final States states;

  /** No two editions, of this preview or another, have one name. */
  private final String name = Long.toString(System.nanoTime(), Character.MAX_RADIX);

  /** The edition of which all was made last. */
  private String whole = name;

  private List<Diagnostic> refusal = List.of();
  private long begun;

  Editions(Job job, Audience audience) {
    this.preview = new Preview(job);
    this.audience = audience;
    this.states = new States(new State(0, whole, MemorySite.empty(), List.of(), ""));
  }

  States states() {
    return states;
  }

  /** Reads the dossier, and lets its pages be had as it stands before all of them are made. */
  void read() {
    begun = System.nanoTime();
    try {
      Preview.Reading reading = preview.read();
      State last = states.newest();
      refusal = reading.refused() ? reading.faults() : List.of();
      if (reading.refused()) {
        put(last.edition(), last.site(), refusal);
        audience.built(Outcome.refused(refusal), sinceBegun());
      } else if (reading.site().isPresent()) {
        put(another(), reading.site().get(), reading.faults());
      }
    } catch (RuntimeException why) {
      fail(why);
    }
  }

  /**
   * Makes the rest of the last edition that was begun, if anything of it is left.
   *
   * @param wanted asked again and again whether to go on
   */
  void make(BooleanSupplier wanted) {
    try {
      preview.make(wanted).ifPresent(this::made);
    } catch (RuntimeException why) {
      fail(why);
    }
  }

  private void made(Outcome outcome) {
    if (outcome.published()) {
      whole = edition(outcome);
    }
    put(whole, preview.site(), refusal.isEmpty() ? outcome.diagnostics() : refusal);
    if (refusal.isEmpty()) {
      audience.built(outcome, sinceBegun());
    }
  }

  /** The one that has been shown already, unless there seemed to be nothing new. */
  private String edition(Outcome outcome) {
    String shown = states.newest().edition();
    return shown.equals(whole) && outcome.changed() > 0 ? another() : shown;
  }

  private void fail(RuntimeException why) {
    State last = states.newest();
    String trouble = Objects.requireNonNullElse(why.getMessage(), why.toString());
    states.put(new State(last.number() + 1, whole, preview.site(), last.faults(), trouble));
    audience.failed(why);
  }

  private void put(String edition, ReadableSite site, List<Diagnostic> faults) {
    states.put(new State(states.newest().number() + 1, edition, site, faults, ""));
  }

  private String another() {
    return name + "-" + (states.newest().number() + 1);
  }

  private Duration sinceBegun() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
