package dev.goodword.applications.asking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What candidates were asked for, to be read. */
@Service
@Transactional(readOnly = true)
public class Inquiries {

	private final InquiryRepository inquiries;

	private final InquiryEntryRepository entries;

	private final InquirySeal seal;

	Inquiries(InquiryRepository inquiries, InquiryEntryRepository entries, InquirySeal seal) {
		this.inquiries = inquiries;
		this.entries = entries;
		this.seal = seal;
	}

	/** The one that waits for an answer; empty when there is none. */
	public Optional<InquirySummary> live(JobApplicationId application) {
		return this.inquiries.findByApplicationAndLive(application, 1).map(this.seal::summary);
	}

	/**
	 * One inquiry, however it ended.
	 * @throws UnknownInquiry when there is none
	 */
	public InquirySummary inquiry(InquiryId id) {
		return this.seal.summary(this.inquiries.findById(id).orElseThrow(UnknownInquiry::new));
	}

	/** The one made last, however it ended; empty when there was none. */
	public Optional<InquirySummary> latest(JobApplicationId application) {
		return this.inquiries.findFirstByApplicationOrderByAskedAtDesc(application).map(this.seal::summary);
	}

	/** Whether the candidate can send an answer, or send it again; in one query. */
	public boolean canAnswer(JobApplicationId application) {
		return this.inquiries.findFirstByApplicationOrderByAskedAtDesc(application)
			.filter((latest) -> InquiryPolicy.whileAnswerable(latest.state()).isEmpty())
			.isPresent();
	}

	/** Everything that happened to the applicant's inquiries, oldest first. */
	public List<InquiryEntry> log(JobApplicationId application) {
		return this.entries.findByApplicationOrderByAt(application).stream().map(this::view).toList();
	}

	/** The entry of an occasion; empty when the occasion was something else. */
	public Optional<InquiryEntry> entry(UUID occasion) {
		return this.entries.findById(occasion).map(this::view);
	}

	private InquiryEntry view(StoredEntry row) {
		InquiryEntry kept = row.view();
		return (kept.act().isAnswer() && InquirySeal.isSealed(kept.words()))
				? this.seal.entry(this.inquiries.findById(kept.inquiry()).orElseThrow(UnknownInquiry::new), kept)
				: kept;
	}

	/** Whether the inquiry still stands where this occasion left it. */
	public boolean stands(UUID occasion) {
		return entry(occasion).filter((entry) -> inquiry(entry.inquiry()).occasion().equals(occasion)).isPresent();
	}

}
