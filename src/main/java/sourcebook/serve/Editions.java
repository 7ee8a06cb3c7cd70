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
 * One thread may read while another makes. Whatever goes wrong is told, and nothing is thrown.
 */
final class Editions {

  private final Preview preview;
  private final Audience audience;
  private final States states;

  /** What there is to show before any edition. */
  private final MemorySite none;

  /** No two editions, of this preview or another, have one name; this is that of having none. */
  private final String name = Long.toString(System.nanoTime(), Character.MAX_RADIX);

  /** The edition that was begun last. */
  private String begun = name;

  /** Why the dossier as it was read last is refused; empty if it is not. */
  private List<Diagnostic> refusal = List.of();

  /** When the dossier was read of which that was begun. */
  private long begunAt;

  /** When there came to be something to make, while there is. */
  private volatile long unmadeSince = System.nanoTime();

  Editions(Job job, Audience audience) {
    this.preview = new Preview(job);
    this.none = preview.site();
    this.audience = audience;
    this.states = new States(new State(0, name, none, List.of(), ""));
  }

  States states() {
    return states;
  }

  /** Reads the dossier, and lets its pages be had as it stands before all of them are made. */
  void read() {
    long now = System.nanoTime();
    unmadeSince = preview.isMade() ? now : unmadeSince;
    try {
      show(preview.read(), now);
    } catch (RuntimeException | Error why) {
      failReading(why);
    }
  }

  private synchronized void show(Preview.Reading reading, long now) {
    State last = states.newest();
    if (reading.refused() && last.trouble().isEmpty() && reading.faults().equals(refusal)) {
      return;
    }
    refusal = reading.refused() ? reading.faults() : List.of();
    if (reading.refused()) {
      put(last.edition(), last.site(), refusal);
      audience.refused(refusal, instead());
    } else if (reading.site().isPresent()) {
      begunAt = now;
      begun = another();
      put(begun, reading.site().get(), reading.faults());
    } else {
      showAgain(last, now, preview.outcome().map(Outcome::diagnostics).orElse(reading.faults()));
    }
  }

  private void showAgain(State last, long now, List<Diagnostic> faults) {
    if (!last.trouble().isEmpty() || !last.faults().equals(faults)) {
      put(last.edition(), last.site(), faults);
      preview.outcome().ifPresent(outcome -> tell(outcome.unchanged(), now));
    }
  }

  /** How long there has been something that was left to be made, in nanoseconds. */
  long unmadeFor() {
    return preview.isMade() ? 0 : System.nanoTime() - unmadeSince;
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
      failMaking(why);
    }
  }

  /** Of an edition after which another was begun, nothing is told. */
  private synchronized void made(Outcome outcome) {
    if (!preview.isMade()) {
      return;
    }
    put(
        outcome.published() ? begun : nameOfTheLast(),
        preview.site(),
        refusal.isEmpty() ? outcome.diagnostics() : refusal);
    if (refusal.isEmpty()) {
      tell(outcome, begunAt);
    }
  }

  /** Does what reading does, for nothing, before anybody waits for it; whether it could. */
  boolean rehearse() {
    try {
      preview.rehearse();
      return true;
    } catch (RuntimeException | Error why) {
      return false;
    }
  }

  private void tell(Outcome outcome, long since) {
    if (outcome.published()) {
      audience.built(outcome, Duration.ofNanos(System.nanoTime() - since));
    } else {
      audience.refused(outcome.diagnostics(), instead());
    }
  }

  private Audience.Instead instead() {
    return states.newest().edition().equals(name)
        ? Audience.Instead.NOTHING
        : Audience.Instead.THE_LAST_GOOD_SITE;
  }

  /** A name for the site that was made last, with which any page of another is out of date. */
  private String nameOfTheLast() {
    return preview.site() == none ? name : another();
  }

  /** A name that none has yet. */
  private String another() {
    return name + "-" + (states.newest().number() + 1);
  }

  private void put(String edition, ReadableSite site, List<Diagnostic> faults) {
    states.put(new State(states.newest().number() + 1, edition, site, faults, ""));
  }

  private synchronized void failReading(Throwable why) {
    State last = states.newest();
    fail(last.edition(), last.site(), why);
  }

  private synchronized void failMaking(Throwable why) {
    if (preview.isMade()) {
      fail(nameOfTheLast(), preview.site(), why);
    }
  }

  private void fail(String edition, ReadableSite site, Throwable why) {
    State last = states.newest();
    String trouble = Objects.requireNonNullElse(why.getMessage(), why.toString());
    states.put(new State(last.number() + 1, edition, site, last.faults(), trouble));
    audience.failed(why);
  }
}
