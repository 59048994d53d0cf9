package dev.goodword.desk.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Permission;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.HeldInterview;
import dev.goodword.applications.InterviewRecords;
import dev.goodword.applications.Note;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.applications.legal.LegalHold;
import dev.goodword.applications.legal.LegalHoldState;
import dev.goodword.applications.legal.LegalHolds;
import dev.goodword.applications.asking.Inquiries;
import dev.goodword.applications.asking.InquiryAct;
import dev.goodword.applications.asking.InquiryEntry;
import dev.goodword.decisions.DecisionAnswer;
import dev.goodword.decisions.DecisionRequestSummary;
import dev.goodword.decisions.DecisionRequests;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.InterviewAct;
import dev.goodword.interviews.InterviewEntry;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.Side;
import dev.goodword.interviews.proposing.ProposalAct;
import dev.goodword.interviews.proposing.ProposalEntry;
import dev.goodword.interviews.proposing.Proposals;
import dev.goodword.offers.OfferAct;
import dev.goodword.offers.OfferEntry;
import dev.goodword.offers.Offers;
import dev.goodword.promises.Wishes;

import org.springframework.stereotype.Component;

/** Everything that has happened to an application, in one column, newest first. */
@Component
class History {

	private final Applications applications;

	private final InterviewRecords interviews;

	private final Interviews appointments;

	private final Proposals proposals;

	private final Inquiries inquiries;

	private final Offers offers;

	private final DecisionRequests decisions;

	private final LegalHolds legal;

	private final Wishes wishes;

	private final HistoryWords said;

	private final HistoryViews views;

	History(Applications applications, InterviewRecords interviews, Interviews appointments, Proposals proposals,
			Inquiries inquiries, Offers offers, DecisionRequests decisions, LegalHolds legal, Wishes wishes,
			HistoryWords said, HistoryViews views) {
		this.applications = applications;
		this.interviews = interviews;
		this.appointments = appointments;
		this.proposals = proposals;
		this.inquiries = inquiries;
		this.offers = offers;
		this.decisions = decisions;
		this.legal = legal;
		this.wishes = wishes;
		this.said = said;
		this.views = views;
	}

	/** One sheet of it. */
	Column<ApplicationView.Line> column(Reader reader, Part part) {
		List<HistoryEvent> events = steps(reader);
		events.addAll(this.said.events(reader));
		events.addAll(this.views.events(reader));
		return Column.of(events.stream().map((event) -> event.dated(reader)).toList(), part, reader);
	}

	private List<HistoryEvent> steps(Reader reader) {
		ApplicationSummary application = reader.application();
		List<HistoryEvent> events = new ArrayList<>();
		this.applications.log(application.id()).forEach((entry) -> events.add(moved(entry, reader)));
		if (application.readAt() != null) {
			events.add(HistoryEvent.step(application.readAt(),
					reader.say("desk.history.read", reader.name(application.reader())), null, null));
		}
		this.interviews.of(application.id()).forEach((held) -> events.add(held(held, reader)));
		this.appointments.log(application.id())
			.stream()
			.filter((entry) -> entry.act() != InterviewAct.HELD)
			.forEach((entry) -> events.add(agreed(entry, reader)));
		this.proposals.log(application.id())
			.stream()
			.filter((entry) -> entry.act() != ProposalAct.OVERTAKEN)
			.forEach((entry) -> events.add(proposed(entry, reader)));
		this.inquiries.log(application.id())
			.stream()
			.filter((entry) -> entry.act() != InquiryAct.OVERTAKEN)
			.forEach((entry) -> events.add(inquired(entry, reader)));
		this.offers.log(application.id()).forEach((entry) -> events.add(offered(entry, reader)));
		this.decisions.of(application.id()).forEach((asked) -> events.add(asked(asked, reader)));
		this.legal.of(application.id()).forEach((hold) -> held(hold, reader, events));
		wished(this.wishes.of(application.id()), reader, events);
		if (reader.may(Permission.SEE_NOTES)) {
			this.applications.notes(application.id()).forEach((note) -> events.add(noted(note, reader)));
		}
		return events;
	}

	private HistoryEvent moved(StageMoveEntry entry, Reader reader) {
		String stage = entry.toName().in(reader.words().language());
		String text = reader.say("desk.history." + word(entry), reader.name(entry.actor()), stage);
		List<String> more = new ArrayList<>();
		if (entry.cause() == StageMoveEntry.Cause.WITHDRAWN) {
			more.add(reader.say("desk.withdrawal.reason." + this.applications.disposition(entry.id()).reasonCode()));
		}
		if (entry.cause() == StageMoveEntry.Cause.MOVED && entry.silent()) {
			more.add(reader.say("desk.history.silent"));
		}
		if (entry.undone()) {
			more.add(reader.say("desk.history.undone"));
		}
		return HistoryEvent.step(entry.at(), text, more.isEmpty() ? null : String.join(" · ", more), entry.reason());
	}

	/**
	 * The word for an entry: what nobody of ours did, the candidate did or brought about.
	 */
	static String word(StageMoveEntry entry) {
		return (entry.actor() == null) ? entry.cause() + ".theirs" : entry.cause().toString();
	}

	private static HistoryEvent held(HeldInterview held, Reader reader) {
		String by = reader.say("desk.history.interview.by", reader.name(held.recordedBy()),
				reader.moment(held.recordedAt()).text());
		String more = held.stands() ? by
				: by + " · " + reader.say("desk.history.interview.back", reader.name(held.takenBackBy()));
		return HistoryEvent.step(held.heldAt(),
				reader.say(held.finalRound() ? "desk.history.interview.final" : "desk.history.interview"), more, null);
	}

	private static HistoryEvent asked(DecisionRequestSummary asked, Reader reader) {
		DecisionAnswer answer = asked.answer();
		String became = reader
			.say((answer != null) ? "desk.decision." + answer.choice() : "desk.history.decision." + asked.state());
		return HistoryEvent.step(asked.askedAt(),
				reader.say("desk.history.decision.asked", reader.name(asked.requester()), reader.name(asked.decider())),
				became, (answer != null) ? answer.words() : null);
	}

	/** Who answered for it and how long it stood; never why. */
	private static void held(LegalHold hold, Reader reader, List<HistoryEvent> events) {
		if (hold.answeredAt() == null || hold.state() == LegalHoldState.REFUSED) {
			return;
		}
		events
			.add(HistoryEvent.step(hold.answeredAt(), reader.say("desk.history.legal", LegalHoldCards.day(reader, hold),
					reader.name(hold.askedBy()), reader.name(hold.answeredBy())), null, null));
		if (hold.endedAt() != null) {
			events.add(HistoryEvent.step(hold.endedAt(),
					(hold.endedBy() != null) ? reader.say("desk.history.legal.lifted", reader.name(hold.endedBy()))
							: reader.say("desk.history.legal.over"),
					null, null));
		}
	}

	/** What the candidate said last of their own calendar. */
	private static void wished(Wishes.Told told, Reader reader, List<HistoryEvent> events) {
		LocalDate rival = told.rivalOn();
		LocalDate away = told.awayUntil();
		if (told.rivalToldAt() != null) {
			events.add(HistoryEvent.step(told.rivalToldAt(),
					(rival != null) ? reader.say("desk.history.rival", reader.dates().shortDate(rival).text())
							: reader.say("desk.history.rival.back"),
					null, null));
		}
		if (told.awayToldAt() != null && away != null) {
			events.add(HistoryEvent.step(told.awayToldAt(),
					reader.say("desk.history.away", reader.dates().shortDate(away).text()), null, null));
		}
	}

	private static HistoryEvent agreed(InterviewEntry entry, Reader reader) {
		Appointment when = entry.appointment();
		String hour = reader.words().dates(when.zone()).shortDateTime(when.startsAt(), reader.words().zone()).text();
		String by = (entry.actor() == null && entry.askedBy() == Side.CANDIDATE) ? reader.say("desk.history.candidate")
				: reader.name(entry.actor());
		return HistoryEvent.step(entry.at(), reader.say("desk.history.appointment." + entry.act(), by, hour),
				(entry.askedBy() == Side.CANDIDATE && entry.actor() != null) ? reader.say("desk.history.asked") : null,
				entry.reason());
	}

	private static HistoryEvent proposed(ProposalEntry entry, Reader reader) {
		return HistoryEvent.step(entry.at(),
				reader.say("desk.history.times." + entry.act(),
						(entry.actor() != null) ? reader.name(entry.actor()) : reader.say("desk.history.candidate"),
						reader.dates().shortDate(entry.answerBy()).text()),
				null, entry.words());
	}

	private static HistoryEvent inquired(InquiryEntry entry, Reader reader) {
		boolean readable = !entry.act().isAnswer() || reader.may(Permission.SEE_RESUME);
		return HistoryEvent.step(entry.at(),
				reader.say("desk.history.inquiry." + entry.act(),
						(entry.actor() != null) ? reader.name(entry.actor()) : reader.say("desk.history.candidate"),
						reader.dates().shortDate(entry.answerBy()).text()),
				null, readable ? entry.words() : null);
	}

	private static HistoryEvent offered(OfferEntry entry, Reader reader) {
		AccountId actor = entry.actor();
		boolean recorded = entry.act() == OfferAct.ACCEPTED && actor != null;
		return HistoryEvent.step(entry.at(),
				reader.say("desk.history.offer." + entry.act() + (recorded ? ".recorded" : ""),
						(actor != null) ? reader.name(actor) : reader.say("desk.history.candidate"),
						reader.dates().shortDate(entry.answerBy()).text()),
				null, entry.words());
	}

	private static HistoryEvent noted(Note note, Reader reader) {
		return HistoryEvent.step(note.at(), reader.say("desk.history.note", reader.name(note.author())), null,
				note.text());
	}

}
