package dev.goodword.communication.inbound;

import dev.goodword.files.FileId;
import dev.goodword.files.FileProblem;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a mail.
 *
 * @param name as the sender called it
 * @param size its bytes
 * @param file where it is kept; null when it was refused or the mail belongs to nobody
 * yet
 * @param problem why it was refused; null when it was not
 */
public record Enclosure(String name, long size, @Nullable FileId file, @Nullable FileProblem problem) {
}
