package sourcebook.library;

import sourcebook.content.Entity;
import sourcebook.content.Source;

/** Whoever may speak or be relayed. */
public sealed interface Party {

  /** The id of the entity or source. */
  String id();

  /** What readers call them. */
  String name();

  record OfEntity(Entity entity) implements Party {
    @Override
    public String id() {
      return entity.id().value();
    }

    @Override
    public String name() {
      return entity.name();
    }
  }

  record OfSource(Source source) implements Party {
    @Override
    public String id() {
      return source.id().value();
    }

    @Override
    public String name() {
      return source.title().label();
    }
  }
}
