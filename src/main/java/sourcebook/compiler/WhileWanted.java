package sourcebook.compiler;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.publish.SiteFiles;

/** A site that takes files only as long as it is wanted; who makes them then need not go on. */
final class WhileWanted implements SiteFiles {

  private final SiteFiles site;
  private final BooleanSupplier wanted;
  private volatile boolean over;

  WhileWanted(SiteFiles site, BooleanSupplier wanted) {
    this.site = site;
    this.wanted = wanted;
  }

  /** Whether a file was refused because the site was not wanted any more. */
  boolean isOver() {
    return over;
  }

  /**
   * {@inheritDoc}
   *
   * @throws CancellationException if the site is not wanted any more
   */
  @Override
  public void put(String path, byte[] bytes) {
    require();
    site.put(path, bytes);
  }

  /**
   * Goes on only if the site is wanted.
   *
   * @throws CancellationException if it is not any more
   */
  void require() {
    if (over || !wanted.getAsBoolean()) {
      over = true;
      throw new CancellationException("the site is not wanted any more");
    }
  }

  @Override
  public Set<String> files() {
    return site.files();
  }

  @Override
  public List<Diagnostic> violations(String shown) {
    return site.violations(shown);
  }

  @Override
  public int publish() {
    return site.publish();
  }
}
