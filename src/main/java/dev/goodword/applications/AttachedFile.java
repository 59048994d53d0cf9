package dev.goodword.applications;

import java.time.Instant;

import dev.goodword.files.FileId;

/**
 * A file that belongs to an application.
 *
 * @param resume whether it is the resume
 */
public record AttachedFile(FileId file, boolean resume, Instant addedAt) {
}
