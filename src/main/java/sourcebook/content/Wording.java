package sourcebook.content;

import java.util.Optional;

/** What a claim says: plain text, what sort of proposition it is, and when that happened. */
public record Wording(Located<String> text, ClaimKind kind, Optional<WrittenDate> date) {}
