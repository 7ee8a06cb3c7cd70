package sourcebook.content;

import java.util.List;

/**
 * Everything that was read. Lists keep the order of file names and, within a file, of writing; an
 * id may occur twice and a reference may lead nowhere.
 */
public record Content(
    Dossier dossier,
    List<Source> sources,
    List<Claim> claims,
    List<Topic> topics,
    List<Entity> entities,
    List<Disagreement> disagreements,
    List<Correction> corrections) {

  public Content {
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
    topics = List.copyOf(topics);
    entities = List.copyOf(entities);
    disagreements = List.copyOf(disagreements);
    corrections = List.copyOf(corrections);
  }
}
