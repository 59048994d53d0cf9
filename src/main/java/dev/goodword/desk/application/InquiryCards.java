package dev.goodword.desk.application;

import java.util.List;

import dev.goodword.accounts.Permission;
import dev.goodword.applications.asking.AskingCandidates;
import dev.goodword.applications.asking.Inquiries;
import dev.goodword.applications.asking.InquiryAct;
import dev.goodword.applications.asking.InquiryEntry;
import dev.goodword.applications.asking.InquiryItem;
import dev.goodword.applications.asking.InquiryState;
import dev.goodword.applications.asking.InquirySummary;
import dev.goodword.files.Files;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Words on what a candidate was asked for last, and what they answered. */
@Component
class InquiryCards {

	private final Inquiries inquiries;

	private final AskingCandidates asking;

	private final Files files;

	InquiryCards(Inquiries inquiries, AskingCandidates asking, Files files) {
		this.inquiries = inquiries;
		this.asking = asking;
		this.files = files;
	}

	/** What waits for an answer, or has one; null when nothing does. */
	@Nullable Card of(Reader reader) {
		return (reader.application().isOpen() && reader.may(Permission.SEE_RESUME))
				? this.inquiries.latest(reader.application().id())
					.filter((inquiry) -> inquiry.isLive() || inquiry.state() == InquiryState.ANSWERED)
					.map((inquiry) -> card(reader, inquiry))
					.orElse(null)
				: null;
	}

	private Card card(Reader reader, InquirySummary inquiry) {
		String until = reader.dates().shortDate(inquiry.answerBy()).text();
		return new Card(inquiry.id().toString(), reader.say("desk.inquiry.state." + inquiry.state(), until),
				inquiry.reason(), inquiry.items().stream().map(InquiryCards::line).toList(),
				this.files.present(inquiry.sentFiles())
					.stream()
					.map((file) -> ApplicationPage.file(reader, file))
					.toList(),
				recorded(inquiry), "/applications/" + inquiry.application() + "/inquiry",
				reader.may(Permission.WRITE_MESSAGE), inquiry.isLive(),
				inquiry.isLive() ? this.asking.usualNewDay(reader.application(), inquiry).toString() : null);
	}

	private static Line line(InquiryItem item) {
		return new Line(item.number() + ". " + item.words(), item.answer());
	}

	/** What one of us entered in their place; null when they answered themselves. */
	private @Nullable String recorded(InquirySummary inquiry) {
		return (inquiry.state() != InquiryState.ANSWERED) ? null
				: this.inquiries.log(inquiry.application())
					.stream()
					.filter((entry) -> entry.act() == InquiryAct.RECORDED && entry.inquiry().equals(inquiry.id()))
					.map(InquiryEntry::words)
					.findFirst()
					.orElse(null);
	}

	/**
	 * An inquiry in words.
	 *
	 * @param state whose turn it is, and until when
	 * @param lines what was asked, and answered
	 * @param recorded their answer as one of us entered it; null when they sent it
	 * @param page where it is looked after
	 * @param changeable whether the reader may change it
	 * @param live whether it waits for an answer
	 * @param newDay the day that is proposed for more time; null when it waits no more
	 */
	record Card(String id, String state, String reason, List<Line> lines, List<ApplicationView.FileLine> files,
			@Nullable String recorded, String page, boolean changeable, boolean live, @Nullable String newDay) {
	}

	/**
	 * One thing.
	 *
	 * @param answer what they sent; null while they have not
	 */
	record Line(String asked, @Nullable String answer) {
	}

}
