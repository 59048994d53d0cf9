package dev.goodword.applications;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.files.FileId;
import org.jspecify.annotations.Nullable;

/**
 * A half-written form, exactly as it was typed.
 *
 * @param position for what
 * @param fields what was typed, by field name
 * @param resume the uploaded resume; null when none
 * @param attachments further uploaded files
 * @param formStartedAt when the form was first shown
 */
public record DraftContent(UUID position, Map<String, String> fields, @Nullable UUID resume, List<UUID> attachments,
		Instant formStartedAt) {

	public DraftContent {
		fields = Map.copyOf(fields);
		attachments = List.copyOf(attachments);
	}

	/** All its files. */
	List<FileId> files() {
		return Stream.concat(Stream.ofNullable(this.resume), this.attachments.stream()).map(FileId::new).toList();
	}

	/** Hides what people typed. */
	@Override
	public String toString() {
		return "DraftContent[position=" + this.position + "]";
	}

}
