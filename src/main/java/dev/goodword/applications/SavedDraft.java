package dev.goodword.applications;

import java.time.Instant;

/**
 * A draft kept on the server.
 *
 * @param content what was typed
 * @param until when it is thrown away
 */
public record SavedDraft(DraftContent content, Instant until) {
}
