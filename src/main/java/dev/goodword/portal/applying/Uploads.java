package dev.goodword.portal.applying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import dev.goodword.files.FileId;
import dev.goodword.files.FileRefused;
import dev.goodword.files.Files;
import dev.goodword.files.ResumeFields;
import dev.goodword.files.StoredFile;
import dev.goodword.portal.UploadGate;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the files of a form and offers what can be read in them. */
@Component
class Uploads {

	static final int MOST = 5;

	private static final long MOST_BYTES = 25L * 1024 * 1024;

	private final Files files;

	private final Drafts drafts;

	private final UploadGate gate;

	Uploads(Files files, Drafts drafts, UploadGate gate) {
		this.files = files;
		this.drafts = drafts;
		this.gate = gate;
	}

	/**
	 * What came of an upload.
	 *
	 * @param draft the form with the files that were taken
	 * @param problems why others were not
	 */
	record Taken(Draft draft, List<Problem> problems) {
	}

	/**
	 * Takes what may be taken; the rest is said file by file, and nothing else is lost.
	 * @param kept the form, already kept
	 * @throws NotNow when there is no room; the files before are taken
	 */
	Taken take(Visit visit, Draft kept, @Nullable List<MultipartFile> sent) {
		List<Problem> problems = new ArrayList<>();
		Draft filled = kept;
		for (MultipartFile file : (sent != null) ? sent : List.<MultipartFile>of()) {
			String name = file.getOriginalFilename();
			if (name != null && !name.isEmpty()) {
				filled = take(visit, filled, name, file, problems);
			}
		}
		return new Taken(filled, problems);
	}

	private Draft take(Visit visit, Draft draft, String name, MultipartFile file, List<Problem> problems) {
		if (draft.files().size() >= MOST) {
			problems.add(Problem.of(ApplyChecks.FILES, "portal.apply.files.many", MOST).about(FreeText.of(name)));
			return draft;
		}
		if (bytes(draft) + file.getSize() > MOST_BYTES) {
			problems.add(Problem.of(ApplyChecks.FILES, "portal.apply.files.large").about(FreeText.of(name)));
			return draft;
		}
		try (UploadGate.Room room = this.gate.enter(file.getSize())
			.orElseThrow(() -> NotNow.tooFull(visit, draft, UploadGate.AGAIN))) {
			return add(visit, draft, this.files.receive(name, file.getBytes()).id());
		}
		catch (FileRefused refused) {
			problems.add(Problem.of(ApplyChecks.FILES, refused.problem().messageKey(), refused.arguments())
				.about(FreeText.of(name)));
			return draft;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Beside what came meanwhile; a sixth one is left to be swept away. */
	private Draft add(Visit visit, Draft draft, FileId file) {
		return this.drafts.change(draft, visit, (now) -> (now.files().size() >= MOST) ? now
				: now.withFile(file).with(now.form().with(ApplyForm.OFFER, "")));
	}

	/**
	 * The size of the largest file that may still be added, in bytes; 0 when none may.
	 */
	long room(List<StoredFile> files) {
		return (files.size() < MOST) ? this.files.largest() : 0;
	}

	/** The files of the form, in order. */
	List<StoredFile> of(Draft draft) {
		return this.files.present(draft.files());
	}

	/** What the files say about their author: the first that says anything counts. */
	ResumeFields suggestions(Draft draft) {
		return draft.files()
			.stream()
			.map(this.files::suggestions)
			.filter((found) -> !found.isEmpty())
			.findFirst()
			.orElse(new ResumeFields(null, null, null));
	}

	/** Keeps a few lines somebody wrote instead of a resume as a text file. */
	FileId written(String name, String text) {
		return this.files.storeTyped(name, text).id();
	}

	private long bytes(Draft draft) {
		return of(draft).stream().mapToLong(StoredFile::size).sum();
	}

}
