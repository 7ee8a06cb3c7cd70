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
 * One thread at a time may use it. Whatever goes wrong is told, and nothing is thrown.
 */
final class Editions {

  private final Preview preview;
  private final Audience audience;
  private final States states;

  /** No two editions, of this preview or another, have one name; this is that of having none. */
  private final String name = Long.toString(System.nanoTime(), Character.MAX_RADIX);

  /** The edition that was begun last. */
  private String begun = name;

  /** The edition of which all was made last. */
  private String whole = name;

  /** Why the dossier as it was read last is refused; empty if it is not. */
  private List<Diagnostic> refusal = List.of();

  private long readAt;

  Editions(Job job, Audience audience) {
    this.preview = new Preview(job);
    this.audience = audience;
    this.states = new States(new State(0, name, MemorySite.empty(), List.of(), ""));
  }

  States states() {
    return states;
  }

  /** Reads the dossier, and lets its pages be had as it stands before all of them are made. */
  void read() {
    readAt = System.nanoTime();
    try {
      Preview.Reading reading = preview.read();
      State last = states.newest();
      refusal = reading.refused() ? reading.faults() : List.of();
      if (reading.refused()) {
        put(last.edition(), last.site(), refusal);
        audience.refused(refusal, instead());
      } else if (reading.site().isPresent()) {
        begun = name + "-" + (last.number() + 1);
        put(begun, reading.site().get(), reading.faults());
      } else if (!last.trouble().isEmpty() || !last.faults().equals(reading.faults())) {
        put(last.edition(), last.site(), reading.faults());
        reading.outcome().ifPresent(outcome -> tell(outcome.unchanged()));
      }
    } catch (RuntimeException | Error why) {
      State last = states.newest();
      fail(last.edition(), last.site(), why);
    }
  }

  /** Whether nothing is left to be made. */
  boolean isWhole() {
    return preview.isMade();
  }

  /**
   * Makes the rest of the last edition that was begun, if anything of it is left.
   *
   * @param wanted asked again and again whether to go on
   */
  void make(BooleanSupplier wanted) {
    try {
      preview.make(wanted).ifPresent(this::made);
    } catch (RuntimeException | Error why) {
      fail(whole, preview.site(), why);
    }
  }

  private void made(Outcome outcome) {
    whole = outcome.published() ? begun : whole;
    put(whole, preview.site(), refusal.isEmpty() ? outcome.diagnostics() : refusal);
    if (refusal.isEmpty()) {
      tell(outcome);
    }
  }

  private void tell(Outcome outcome) {
    if (outcome.published()) {
      audience.built(outcome, Duration.ofNanos(System.nanoTime() - readAt));
    } else {
      audience.refused(outcome.diagnostics(), instead());
    }
  }

  private Audience.Instead instead() {
    return states.newest().edition().equals(name)
        ? Audience.Instead.NOTHING
        : Audience.Instead.THE_LAST_GOOD_SITE;
  }

  private void put(String edition, ReadableSite site, List<Diagnostic> faults) {
    states.put(new State(states.newest().number() + 1, edition, site, faults, ""));
  }

  private void fail(String edition, ReadableSite site, Throwable why) {
    State last = states.newest();
    String trouble = Objects.requireNonNullElse(why.getMessage(), why.toString());
    states.put(new State(last.number() + 1, edition, site, last.faults(), trouble));
    audience.failed(why);
  }
}
