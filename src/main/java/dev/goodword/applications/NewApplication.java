package dev.goodword.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.ContactDetails;
import dev.goodword.files.FileId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * An application as it is handed in.
 *
 * @param position for what
 * @param contact who applies
 * @param signedIn the person, when they are signed in; null for everybody else: an
 * unconfirmed address never attaches to a known person
 * @param resume the resume; null when they wrote instead
 * @param attachments further files
 * @param answers answers to the position's questions; empty answers left out
 * @param source how they heard of it, a code of the source list of at most 40 characters;
 * null when not said
 * @param shareCode the code of the link that brought them, at most 60 characters; null
 * when none
 * @param consents the versions of the texts they agreed to, by code
 * @param formStartedAt when the form was first shown to them
 * @param shownDate the promise date they saw on the review page: never a later one is
 * stored
 * @param idempotencyKey the same for every repetition of one sending
 */
public record NewApplication(PositionId position, ContactDetails contact, @Nullable CandidateId signedIn,
		@Nullable FileId resume, List<FileId> attachments, Map<QuestionId, String> answers, @Nullable String source,
		@Nullable String shareCode, Map<String, String> consents, Instant formStartedAt, @Nullable LocalDate shownDate,
		String idempotencyKey) {

	private static final int LONGEST_SOURCE = 40;

	private static final int LONGEST_SHARE_CODE = 60;

	public NewApplication {
		attachments = List.copyOf(attachments);
		answers = Map.copyOf(answers);
		consents = Map.copyOf(consents);
		if (isLonger(source, LONGEST_SOURCE) || isLonger(shareCode, LONGEST_SHARE_CODE)) {
			throw new IllegalArgumentException("Not a source or share code of ours");
		}
	}

	/** All its files. */
	List<FileId> files() {
		return Stream.concat(Stream.ofNullable(this.resume), this.attachments.stream()).toList();
	}

	private static boolean isLonger(@Nullable String code, int longest) {
		return code != null && code.length() > longest;
	}

}
