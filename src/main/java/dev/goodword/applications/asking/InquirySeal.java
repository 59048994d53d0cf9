package dev.goodword.applications.asking;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import dev.goodword.candidates.CandidateGone;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateSeal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps what candidates answer under their own key: destroying the key destroys the words
 * and leaves that something was asked and answered.
 */
@Component
class InquirySeal {

	/** What is sealed begins so; words of earlier times are read as they are. */
	private static final String MARK = "sealed:";

	private final CandidateSeal seal;

	InquirySeal(CandidateSeal seal) {
		this.seal = seal;
	}

	@Nullable String seal(CandidateId candidate, @Nullable String words) {
		return (words == null) ? null : MARK
				+ Base64.getEncoder().encodeToString(this.seal.seal(candidate, words.getBytes(StandardCharsets.UTF_8)));
	}

	/** Words of earlier times under the key; none once the person was erased. */
	@Nullable String sealLate(CandidateId candidate, @Nullable String kept) {
		if (isSealed(kept)) {
			return kept;
		}
		try {
			return seal(candidate, kept);
		}
		catch (CandidateGone ex) {
			return null;
		}
	}

	/** The words; none once the person was erased. */
	@Nullable String open(CandidateId candidate, @Nullable String kept) {
		if (kept == null || !isSealed(kept)) {
			return kept;
		}
		try {
			byte[] sealed = Base64.getDecoder().decode(kept.substring(MARK.length()));
			return new String(this.seal.open(candidate, sealed), StandardCharsets.UTF_8);
		}
		catch (CandidateGone ex) {
			return "";
		}
	}

	static boolean isSealed(@Nullable String kept) {
		return kept != null && kept.startsWith(MARK);
	}

	/** An inquiry as it stands, with its words. */
	InquirySummary summary(Inquiry inquiry) {
		InquirySummary kept = inquiry.summary();
		return kept.withItems(kept.items()
			.stream()
			.map((item) -> item.with(open(inquiry.candidate(), item.draft()), open(inquiry.candidate(), item.answer())))
			.toList());
	}

	/** An entry of its log, with its words. */
	InquiryEntry entry(Inquiry inquiry, InquiryEntry kept) {
		return kept.with(open(inquiry.candidate(), kept.words()));
	}

}
