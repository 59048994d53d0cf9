package dev.goodword.files;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a stored file, without its content.
 *
 * @param id its id
 * @param name the name it had at the sender's: NFC, one line, without control or
 * direction characters and without folders, at most 200 characters; to be escaped
 * wherever it is shown
 * @param kind its kind, by content
 * @param size the stored bytes
 * @param sha256 the SHA-256 of the stored bytes, 64 lower-case hexadecimal digits
 * @param pages how many pages, if known
 * @param state how far we came with reading it
 */
public record StoredFile(FileId id, String name, FileKind kind, long size, String sha256, @Nullable Integer pages,
		ReadState state) {
}
