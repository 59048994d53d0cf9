package dev.goodword.applications;

import java.time.Instant;
import java.util.Collection;

import dev.goodword.files.FileId;
import dev.goodword.files.Files;
import dev.goodword.shared.Chance;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that come to an application after it was handed in. */
@Service
@Transactional
public class AddingFiles {

	private final AttachmentRepository attachments;

	private final Files files;

	private final Chance chance;

	AddingFiles(AttachmentRepository attachments, Files files, Chance chance) {
		this.attachments = attachments;
		this.files = files;
		this.chance = chance;
	}

	/** They belong to the application from now on, and stay until they are erased. */
	public void attach(JobApplicationId application, Collection<FileId> added, Instant now) {
		this.files.keep(added);
		added.forEach((file) -> this.attachments
			.save(new StoredAttachment(this.chance.newId(), application, file, false, now)));
	}

}
