package sourcebook.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sourcebook.compiler.Adding;
import sourcebook.content.Entity;
import sourcebook.content.EntityId;
import sourcebook.content.EntityKind;
import sourcebook.library.Library;
import sourcebook.load.CountryCode;
import sourcebook.skeleton.EntitySkeleton;

/** Adds an entity. */
@Command(
    name = "entity",
    description = {
      "Adds a person, organisation, place, object, document or event.",
      "",
      "Its record is put at the end of the file in entities/ that holds most of its kind."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./sourcebook new entity kabul --kind place --name Kabul --iso AF",
      "  ./sourcebook new entity central-bank --kind organisation --name \"Central Bank\"",
    })
final class NewEntityCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "ENTITY",
      completionCandidates = Candidates.Nothing.class,
      description = "Its id, which is its address for good, such as supreme-court.")
  private String id = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      completionCandidates = Kinds.OfEntities.class,
      description = "What it is: person, organisation, place, object, document or event.")
  private @Nullable String kind;

  @Option(names = "--name", paramLabel = "NAME", description = "What readers call it.")
  private String name = "";

  @Option(
      names = "--iso",
      paramLabel = "CODE",
      description = "For a place, the code of its country (ISO 3166-1 alpha-2), such as AF.")
  private @Nullable String iso;

  @Mixin private NewOptions options = new NewOptions();

  @Override
  public Integer call() {
    return options.add(this::addition);
  }

  private NewOptions.Addition addition(Adding dossier) {
    FreeId.requireCitable(id, "entity", dossier.library());
    EntityKind which = kind();
    refuseCountryUnlessPlace(which);
    refuseKnownName(dossier.library());
    EntitySkeleton entity =
        new EntitySkeleton(new EntityId(id), which, name, Optional.ofNullable(iso));
    String file = HomeFile.ofEntity(which, dossier.library());
    return new NewOptions.Addition(
        NewOptions.entry(entity.text(file), dossier.list(file)), List.of());
  }

  private EntityKind kind() {
    if (kind == null) {
      throw new WrongUsage("say what it is with `--kind`: " + Kinds.choices(EntityKind.values()));
    }
    return Kinds.named(kind, EntityKind.values());
  }

  private void refuseCountryUnlessPlace(EntityKind which) {
    if (iso != null && which != EntityKind.PLACE) {
      throw new WrongUsage("only a place has a country code; leave `--iso` out");
    }
    Optional<String> fault = Optional.ofNullable(iso).flatMap(CountryCode::fault);
    if (iso != null && fault.isPresent()) {
      throw new WrongUsage(fault.get() + "; " + CountryCode.mend(iso));
    }
  }

  private void refuseKnownName(Library library) {
    for (Entity entity : library.entities().toList()) {
      if (Stream.concat(Stream.of(entity.name()), entity.also().stream())
          .anyMatch(known -> !name.isBlank() && known.equalsIgnoreCase(name.strip()))) {
        throw new WrongUsage(
            "this is a name of `"
                + entity.id()
                + "` already, at "
                + entity.position()
                + "; use that one, or tell the two apart by their names");
      }
    }
  }
}
