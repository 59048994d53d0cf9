package dev.goodword.applications.asking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.files.FileId;

/**
 * An inquiry as it stands.
 *
 * @param items what is asked, in order
 * @param reason why
 * @param minutes how long it takes, about
 * @param answerBy the last day of the answer
 * @param answerZone where that day counts
 * @param prolonged whether the candidate gave themselves more time before
 * @param files what came with the answer, or lies ready for it, in order
 * @param occasion the latest entry of its log
 */
public record InquirySummary(InquiryId id, JobApplicationId application, InquiryState state, List<InquiryItem> items,
		String reason, int minutes, LocalDate answerBy, ZoneId answerZone, boolean prolonged, List<InquiryFile> files,
		UUID occasion) {

	public InquirySummary {
		items = items.stream().sorted(Comparator.comparing(InquiryItem::number)).toList();
		files = files.stream().sorted(Comparator.comparing(InquiryFile::place)).toList();
	}

	/** The same with other words. */
	InquirySummary withItems(List<InquiryItem> others) {
		return new InquirySummary(this.id, this.application, this.state, others, this.reason, this.minutes,
				this.answerBy, this.answerZone, this.prolonged, this.files, this.occasion);
	}

	/** Whether it is the candidate's turn. */
	public boolean isOpen() {
		return this.state == InquiryState.OPEN;
	}

	/** Whether it waits for an answer, whoever's turn it is. */
	public boolean isLive() {
		return this.state.isLive();
	}

	/** Whether a file is asked for anywhere. */
	public boolean wantsFile() {
		return this.items.stream().anyMatch(InquiryItem::fileWanted);
	}

	/** What was asked. */
	public Request request() {
		return new Request(
				this.items.stream().map((item) -> new Request.Item(item.words(), item.fileWanted())).toList(),
				this.reason, this.minutes);
	}

	/** The files that were sent. */
	public List<FileId> sentFiles() {
		return this.files.stream().filter(InquiryFile::sent).map(InquiryFile::file).toList();
	}

}
