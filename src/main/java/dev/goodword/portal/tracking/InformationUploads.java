package dev.goodword.portal.tracking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.applications.asking.AnsweringInquiries;
import dev.goodword.applications.asking.InquiryId;
import dev.goodword.files.FileId;
import dev.goodword.files.FileRefused;
import dev.goodword.files.Files;
import dev.goodword.files.StoredFile;
import dev.goodword.portal.PageWords;
import dev.goodword.portal.UploadGate;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the files that come with an answer, by the rules of every upload. */
@Component
class InformationUploads {

	private final Files files;

	private final AnsweringInquiries answering;

	private final UploadGate gate;

	private final PageWords words;

	InformationUploads(Files files, AnsweringInquiries answering, UploadGate gate, PageWords words) {
		this.files = files;
		this.answering = answering;
		this.gate = gate;
		this.words = words;
	}

	/**
	 * Takes what may be taken.
	 * @return why others were not, file by file
	 * @throws Refused when the inquiry is over
	 */
	List<WantedInformation.Problem> take(JobApplicationId application, InquiryId inquiry,
			@Nullable List<MultipartFile> sent, LocaleTag language) {
		List<WantedInformation.Problem> problems = new ArrayList<>();
		for (MultipartFile file : (sent != null) ? sent : List.<MultipartFile>of()) {
			String name = file.getOriginalFilename();
			if (name != null && !name.isEmpty()) {
				take(application, inquiry, name, file, language)
					.map((why) -> this.words.say(language, "portal.apply.files.about", name, why))
					.ifPresent((text) -> problems.add(new WantedInformation.Problem("files", text)));
			}
		}
		return problems;
	}

	private Optional<String> take(JobApplicationId application, InquiryId inquiry, String name, MultipartFile file,
			LocaleTag language) {
		try (UploadGate.Room room = this.gate.enter(file.getSize()).orElse(null)) {
			if (room == null) {
				return Optional.of(this.words.say(language, "portal.more.busy"));
			}
			StoredFile stored = this.files.receive(name, file.getBytes());
			return add(application, inquiry, stored, language);
		}
		catch (FileRefused refused) {
			return Optional.of(this.words.say(language, refused.problem().messageKey(), refused.arguments()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What comes beside too many others is swept away. */
	private Optional<String> add(JobApplicationId application, InquiryId inquiry, StoredFile stored,
			LocaleTag language) {
		try {
			this.answering.add(application, inquiry, stored.id());
			return Optional.empty();
		}
		catch (Refused refusal) {
			this.files.eraseUnclaimed(stored.id());
			return Optional.of(this.words.say(language, refusal.refusal().messageKey()));
		}
	}

	/** The files, in order; those that are no more are left out. */
	List<StoredFile> present(List<FileId> ids) {
		return this.files.present(ids);
	}

	/** The size of the largest file that is taken, in bytes. */
	long largest() {
		return this.files.largest();
	}

}
