package dev.goodword.portal.tracking;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.asking.Inquiries;
import dev.goodword.applications.asking.InquiryEntry;
import dev.goodword.applications.asking.InquiryFile;
import dev.goodword.applications.asking.InquiryId;
import dev.goodword.applications.asking.InquiryItem;
import dev.goodword.applications.asking.InquiryPolicy;
import dev.goodword.applications.asking.InquiryState;
import dev.goodword.applications.asking.InquirySummary;
import dev.goodword.portal.PageWords;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What a candidate was told that we ask for, and what they have sent of it. */
@Component
class WantedInformation {

	/** The promises during which there can be such a thing, whoever's turn it is. */
	private static final Set<PromiseKind> POSSIBLE = EnumSet.of(PromiseKind.INFORMATION_ASKED,
			PromiseKind.AFTER_INFORMATION, PromiseKind.AFTER_FIRST_HOLD, PromiseKind.AFTER_SECOND_HOLD,
			PromiseKind.AFTER_UPDATE, PromiseKind.AFTER_RELEASE, PromiseKind.KEPT_IN, PromiseKind.NEXT_ROUND,
			PromiseKind.AWAY, PromiseKind.PAUSE, PromiseKind.RESUMED, PromiseKind.LEGAL_HOLD,
			PromiseKind.AFTER_LEGAL_HOLD, PromiseKind.REPAIR);

	private final Inquiries inquiries;

	private final InformationUploads uploads;

	private final PageWords words;

	WantedInformation(Inquiries inquiries, InformationUploads uploads, PageWords words) {
		this.inquiries = inquiries;
		this.uploads = uploads;
		this.words = words;
	}

	/** Whether there is something they were told of and can answer, or answer again. */
	boolean isOne(StatusFacts.Facts known) {
		return isTheirTurn(known) || candidate(known).filter((one) -> this.inquiries.canAnswer(one.id())).isPresent();
	}

	/** Whether it is their turn to answer. */
	static boolean isTheirTurn(StatusFacts.Facts known) {
		PromiseSummary promise = known.told().promise();
		return promise != null && promise.kind() == PromiseKind.INFORMATION_ASKED;
	}

	/** What they were told of and can answer; empty when there is nothing. */
	Optional<InquirySummary> of(StatusFacts.Facts known) {
		return candidate(known).flatMap((one) -> this.inquiries.latest(one.id()))
			.filter((inquiry) -> inquiry.isLive() || inquiry.state() == InquiryState.ANSWERED)
			.filter((inquiry) -> isTold(inquiry, known));
	}

	private static Optional<ApplicationSummary> candidate(StatusFacts.Facts known) {
		PromiseSummary promise = known.told().promise();
		return Optional.ofNullable(known.application())
			.filter((one) -> one.isUntold() && promise != null && POSSIBLE.contains(promise.kind()));
	}

	/** What is asked in a letter that has not arrived shows nowhere. */
	private boolean isTold(InquirySummary inquiry, StatusFacts.Facts known) {
		PromiseSummary promise = known.told().promise();
		return !inquiry.isOpen() || (promise != null && promise.kind() == PromiseKind.INFORMATION_ASKED
				&& this.inquiries.log(inquiry.application())
					.stream()
					.filter((entry) -> entry.inquiry().equals(inquiry.id()))
					.findFirst()
					.map(InquiryEntry::at)
					.filter((asked) -> !promise.madeAt().isBefore(asked))
					.isPresent());
	}

	/** The same in words. */
	View view(InquirySummary inquiry, StatusFacts.Facts known, LocaleTag language) {
		PromiseSummary promise = known.told().promise();
		DateWords yours = DateWords.in(language, known.zone());
		String state = switch (inquiry.state()) {
			case OPEN -> this.words.say(language, "portal.more.until",
					yours.longDate((promise != null) ? promise.toldDate() : inquiry.answerBy()).text());
			case LEFT_OPEN -> this.words.say(language, "portal.more.left");
			default -> this.words.say(language, "portal.more.sent");
		};
		List<Paper> papers = this.uploads.present(inquiry.files().stream().map(InquiryFile::file).toList())
			.stream()
			.map((stored) -> new Paper(stored.id().toString(), stored.name(),
					inquiry.sentFiles().contains(stored.id())))
			.toList();
		return new View(inquiry.id().toString(), state, inquiry.reason(), inquiry.minutes(),
				inquiry.items().stream().map(WantedInformation::line).toList(), papers, inquiry.wantsFile(),
				papers.size() < InquiryPolicy.MOST_FILES, inquiry.isLive(), inquiry.isOpen() && !inquiry.prolonged(),
				this.uploads.largest() / (1024 * 1024));
	}

	private static Line line(InquiryItem item) {
		return new Line(item.number(), item.words(), item.fileWanted(),
				Objects.requireNonNullElse((item.draft() != null) ? item.draft() : item.answer(), ""), null);
	}

	/** Where a refusal belongs on the page. */
	Problem problem(Refusal refusal, LocaleTag language) {
		String number = refusal.detail();
		return new Problem((number != null) ? "answer-" + number : "files",
				(number != null) ? this.words.say(language, refusal.messageKey(), number)
						: this.words.say(language, refusal.messageKey()));
	}

	/**
	 * What we ask for, as the page shows it.
	 *
	 * @param state until when it is their turn, or that it is ours
	 * @param files what came with it, or lies ready
	 * @param fileWanted whether a file is asked for
	 * @param room whether there is room for one more
	 * @param live whether nothing was sent yet
	 * @param time whether they can give themselves more time
	 * @param largest the largest file, in MB
	 */
	record View(String inquiry, String state, String reason, int minutes, List<Line> lines, List<Paper> files,
			boolean fileWanted, boolean room, boolean live, boolean time, long largest) {

		/** The same with what was typed just now, and what is wrong with it. */
		View typed(List<String> texts, List<Problem> problems) {
			return new View(this.inquiry, this.state, this.reason, this.minutes,
					IntStream.range(0, this.lines.size())
						.mapToObj((at) -> this.lines.get(at).typed((at < texts.size()) ? texts.get(at) : "", problems))
						.toList(),
					this.files, this.fileWanted, this.room, this.live, this.time, this.largest);
		}

	}

	/**
	 * One thing.
	 *
	 * @param number from 1
	 * @param text what they typed or sent
	 * @param problem what is wrong with it; null when nothing is
	 */
	record Line(int number, String words, boolean fileWanted, String text, @Nullable String problem) {

		Line typed(String now, List<Problem> problems) {
			String wrong = problems.stream()
				.filter((one) -> one.field().equals("answer-" + this.number))
				.map(Problem::text)
				.findFirst()
				.orElse(null);
			return new Line(this.number, this.words, this.fileWanted, now, wrong);
		}

	}

	/**
	 * A file.
	 *
	 * @param sent whether we have it; else it lies ready
	 */
	record Paper(String id, String name, boolean sent) {
	}

	/**
	 * What needs another look.
	 *
	 * @param field the id of the field
	 */
	record Problem(String field, String text) {
	}

}
