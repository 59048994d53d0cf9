package dev.goodword.insights.conversations;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.audit.AuditLog;
import dev.goodword.insights.conversations.Conversation.Agreement;
import dev.goodword.insights.conversations.Conversation.Figure;
import dev.goodword.insights.conversations.Conversation.Parties;
import dev.goodword.insights.conversations.Conversation.State;
import dev.goodword.insights.conversations.Conversation.Voice;
import dev.goodword.shared.Chance;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a flag: a talk, what it came to, and a second look; a head of
 * recruiting leads it, and the person writes how they see it.
 */
@Service
@Transactional
class ConversationSteps {

	private final ConversationTable table;

	private final FlaggedFigures figures;

	private final AuditLog audit;

	private final Chance chance;

	private final InstantSource clock;

	ConversationSteps(ConversationTable table, FlaggedFigures figures, AuditLog audit, Chance chance,
			InstantSource clock) {
		this.table = table;
		this.figures = figures;
		this.audit = audit;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * Opens one about a figure that is flagged, and keeps the figure as it is published.
	 * @throws Refused when the figure is not flagged or not the newest, the day is none,
	 * or there is one
	 */
	Conversation open(Company company, AccountId person, Quarter quarter, @Nullable LocalDate talkOn, StaffMember who) {
		if (!Conversations.mayLead(who, company.id(), person)) {
			throw new UnknownConversation();
		}
		Figure seen = this.figures.flagged(company.id(), person, quarter)
			.orElseThrow(() -> new Refused(ConversationPolicy.because("unflagged").orElseThrow()));
		Refused.ifObjected(ConversationPolicy.toTalkOn(talkOn, today(company)));
		Refused.ifObjected(ConversationPolicy.toOpen(this.table.of(company.id(), person), quarter));
		Instant now = this.clock.instant();
		Conversation opened = new Conversation(this.chance.newId(), new Parties(company.id(), person, who.id()),
				State.OPEN, seen, Objects.requireNonNull(talkOn), null, Voice.NONE, null, now,
				ConversationPolicy.endOfOpened(now));
		try {
			this.table.add(opened);
		}
		catch (DuplicateKeyException ex) {
			throw new Refused(ConversationPolicy.because("meanwhile").orElseThrow());
		}
		record(opened, "opened", who);
		return opened;
	}

	/**
	 * Says what the talk came to, and from when on it is looked at again.
	 * @throws Refused when nothing is said, the day is none, or it was held before
	 */
	void hold(Conversation now, String words, @Nullable LocalDate lookOn, Company company, StaffMember who) {
		LocalDate today = today(company);
		Refused.ifObjected(ConversationPolicy.toHold(now, words, lookOn, DaySpan.ofLook(today, company.zone())));
		Agreement agreement = new Agreement(words.strip(), today, Objects.requireNonNull(lookOn));
		write(now, now.held(agreement, who.id(), at()), "held", who);
	}

	/**
	 * Looks at the newest published figure of a quarter that began after the talk.
	 * @throws Refused before the day agreed, and while there is none
	 */
	void lookAgain(Conversation now, Company company, StaffMember who) {
		LocalDate today = today(company);
		Optional<Figure> later = this.figures.after(now, Quarter.of(today));
		Refused.ifObjected(ConversationPolicy.toLookAgain(now, later, today));
		write(now, now.lookedAgain(later.orElseThrow(), who.id(), at()), "looked-again", who);
	}

	/**
	 * Ends it; also one whose talk is not needed after all.
	 * @throws Refused while what was agreed has not been looked at
	 */
	void close(Conversation now, Company company, StaffMember who) {
		Refused.ifObjected(ConversationPolicy.toClose(now, today(company)));
		Instant at = at();
		write(now, now.closed(who.id(), at, ConversationPolicy.endOfClosed(now, at)), "closed", who);
	}

	/**
	 * Writes how the person sees it, in place of what they wrote before. No log has it:
	 * who acts would be whom it is about.
	 * @throws Refused when it is over, or nothing is said
	 */
	void say(Conversation now, String words) {
		Refused.ifObjected(ConversationPolicy.toSay(now, words));
		change(now, now.seenBy(words.strip(), at()));
	}

	private void write(Conversation before, Conversation after, String what, StaffMember who) {
		change(before, after);
		record(after, what, who);
	}

	private void change(Conversation before, Conversation after) {
		Refused
			.ifObjected(this.table.change(before, after) ? Optional.empty() : ConversationPolicy.because("meanwhile"));
	}

	/** That something was done, and nothing of what: not even whom it is about. */
	private void record(Conversation one, String what, StaffMember who) {
		this.audit.record(who.id().value(), "conversation." + what, "conversation", one.id().toString(), Map.of(),
				null);
	}

	private Instant at() {
		return this.clock.instant();
	}

	private LocalDate today(Company company) {
		return LocalDate.ofInstant(this.clock.instant(), company.zone());
	}

}
