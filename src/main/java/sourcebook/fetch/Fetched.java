package sourcebook.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * A document as it was found.
 *
 * @param address where it was in the end, after redirects
 * @param contentType as the server sent it
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares documents; they are read and let go.
public record Fetched(URI address, byte[] bytes, Optional<String> contentType) {}
